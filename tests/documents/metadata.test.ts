import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../src/documents/interpret/metadata/metadata';
import { readText } from '../../src/documents/read/readText';

type Facts = ReturnType<typeof metadataOf>['facts'];

const blocksOf = (text: string) => readText('test.txt', text).blocks;

const LETTER = '各县（市、区）人民政府，市政府各部门：\n现将《任务分解表》印发给你们，请认真贯彻执行。';

/** One case: what it is, the lines before the tasks, what they say. */
const CASES: readonly (readonly [name: string, text: string, facts: Partial<Facts>])[] = [
  [
    'a title on one line, with its issuer',
    '滨海市人民政府办公室关于印发2024年政务公开工作要点的通知',
    {
      title: '滨海市人民政府办公室关于印发2024年政务公开工作要点的通知',
      issuer: '滨海市人民政府办公室',
      attachmentTitle: null,
      year: 2024,
    },
  ],
  [
    'a title on two lines',
    '滨海市人民政府办公室关于印发2024年\n政务公开工作要点的通知',
    { title: '滨海市人民政府办公室关于印发2024年政务公开工作要点的通知', issuer: '滨海市人民政府办公室' },
  ],
  [
    'a title on three lines, its issuer alone',
    '滨海市人民政府办公室\n关于印发滨海市2024年政务公开\n工作要点任务分解表的通知',
    {
      title: '滨海市人民政府办公室关于印发滨海市2024年政务公开工作要点任务分解表的通知',
      issuer: '滨海市人民政府办公室',
    },
  ],
  [
    'a title on four lines',
    '滨海市人民政府办公室\n关于印发滨海市\n2024年政务公开工作要点\n任务分解表的通知',
    { title: '滨海市人民政府办公室关于印发滨海市2024年政务公开工作要点任务分解表的通知' },
  ],
  [
    'a title broken after 关于',
    '滨海市人民政府办公室关于\n印发2024年政务公开工作要点的通知',
    {
      title: '滨海市人民政府办公室关于印发2024年政务公开工作要点的通知',
      issuer: '滨海市人民政府办公室',
    },
  ],
  [
    'a notice passed on, broken before the notice it passes on',
    '滨海市人民政府办公室转发\n省政府办公厅关于印发2024年政务公开工作要点的通知的通知',
    {
      title: '滨海市人民政府办公室转发省政府办公厅关于印发2024年政务公开工作要点的通知的通知',
      issuer: '滨海市人民政府办公室',
    },
  ],
  [
    'two issuers on two lines',
    '中共滨海市委办公室\n滨海市人民政府办公室\n关于印发2024年政务公开工作要点的通知',
    {
      title: '中共滨海市委办公室 滨海市人民政府办公室关于印发2024年政务公开工作要点的通知',
      issuer: '中共滨海市委办公室 滨海市人民政府办公室',
    },
  ],
  [
    'a title with a quoted plan',
    '滨海市教育局关于印发《滨海市教育局2024年政务公开工作方案》的通知',
    { title: '滨海市教育局关于印发《滨海市教育局2024年政务公开工作方案》的通知', issuer: '滨海市教育局', year: 2024 },
  ],
  [
    'a title with layout spaces',
    '滨海市人民政府办公室关于印发 2024年 政务公开任务分解表的通知',
    { title: '滨海市人民政府办公室关于印发2024年政务公开任务分解表的通知' },
  ],
  [
    'a title that ends with 文件清理结果的通知, broken after 文件',
    '滨海市人民政府关于公布2024年行政规范性文件\n公开任务的通知',
    { title: '滨海市人民政府关于公布2024年行政规范性文件公开任务的通知', issuer: '滨海市人民政府' },
  ],
  [
    'only a table title',
    '滨海市2024年政务公开工作任务分解表',
    { title: '滨海市2024年政务公开工作任务分解表', attachmentTitle: null, issuer: null, year: 2024 },
  ],
  [
    'a table title on two lines',
    '滨海市2024年政务公开\n重点工作任务分解表',
    { title: '滨海市2024年政务公开重点工作任务分解表' },
  ],
  [
    'a table title behind 附件1',
    `滨海市人民政府办公室关于印发2024年政务公开工作要点的通知\n\n${LETTER}\n\n附件1\n\n滨海市2024年政务公开任务分解表`,
    { attachmentTitle: '滨海市2024年政务公开任务分解表' },
  ],
  [
    'a table title on the line of 附件',
    '附件：滨海市2024年政务公开任务分解表',
    { title: '滨海市2024年政务公开任务分解表', attachmentTitle: null },
  ],
  ['a table title in quotes', '《滨海市2024年政务公开任务清单》', { title: '滨海市2024年政务公开任务清单' }],
  [
    'a table title above a remark',
    '滨海市2024年政务公开任务清单\n（共25项）',
    { title: '滨海市2024年政务公开任务清单' },
  ],
  [
    'letterhead, number, title without issuer',
    '滨海市人民政府办公室文件\n\n滨政办发〔2024〕15号\n\n关于印发2024年政务公开工作要点的通知',
    {
      title: '关于印发2024年政务公开工作要点的通知',
      issuer: '滨海市人民政府办公室',
      documentNumber: '滨政办发〔2024〕15号',
    },
  ],
  [
    'a letterhead of two',
    '中共河湾市委办公室\n河湾市人民政府办公室文件\n河办发〔2024〕3号\n关于印发2024年政务公开工作要点的通知',
    { issuer: '中共河湾市委办公室 河湾市人民政府办公室' },
  ],
  [
    'a letterhead of three, 文件 on its own line',
    '河湾市司法局\n河湾市财政局\n河湾市教育局\n文件\n河司发〔2024〕3号\n关于印发2024年政务公开工作要点的通知',
    { issuer: '河湾市司法局 河湾市财政局 河湾市教育局' },
  ],
  [
    'two issuers above the number, without 文件',
    '中共河湾市委办公室\n河湾市人民政府办公室\n河办发〔2024〕3号\n关于印发2024年政务公开工作要点的通知',
    { issuer: '中共河湾市委办公室 河湾市人民政府办公室' },
  ],
  [
    'three issuers above the title',
    '河湾市司法局\n河湾市财政局\n河湾市教育局\n关于印发2024年政务公开工作要点的通知',
    { issuer: '河湾市司法局 河湾市财政局 河湾市教育局' },
  ],
  [
    'a letterhead without a notice title',
    '滨海市政务公开领导小组文件\n滨政公领发〔2024〕2号\n\n滨海市政务公开任务分解表',
    { title: '滨海市政务公开任务分解表', issuer: '滨海市政务公开领导小组', year: 2024 },
  ],
  [
    'signature and date of the letter',
    `关于印发2023年政务公开工作要点的通知\n\n${LETTER}\n\n滨海市人民政府办公室\n2023年4月12日\n\n（此件公开发布）`,
    { issuer: '滨海市人民政府办公室', issuedOn: '2023-04-12', publishedOn: null, year: 2023 },
  ],
  [
    'a signature on the line of its date',
    `关于印发2023年政务公开工作要点的通知\n${LETTER}\n滨海市人民政府办公室 2023年4月12日`,
    { issuer: '滨海市人民政府办公室', issuedOn: '2023-04-12' },
  ],
  [
    'a date in Chinese numerals',
    `关于印发政务公开工作要点的通知\n${LETTER}\n滨海市人民政府办公室\n二〇二四年三月五日`,
    { issuedOn: '2024-03-05', year: 2024 },
  ],
  [
    'a date with circles for zeros',
    `关于印发政务公开工作要点的通知\n${LETTER}\n滨海市人民政府办公室\n二○二四年十二月三十一日`,
    { issuedOn: '2024-12-31', year: 2024 },
  ],
  [
    'two signatures',
    `关于印发2023年政务公开工作要点的通知\n${LETTER}\n滨海市政务公开办公室\n滨海市司法局\n2023年4月12日`,
    { issuer: '滨海市政务公开办公室 滨海市司法局' },
  ],
  [
    'a page date above the letter and the signature below',
    `滨海市人民政府办公室关于印发2023年政务公开工作要点的通知\n2023年4月20日\n${LETTER}\n滨海市人民政府办公室\n2023年4月12日`,
    { issuedOn: '2023-04-12', publishedOn: '2023-04-20' },
  ],
  [
    'time, source and visits on one line',
    `滨海市人民政府办公室关于印发2024年政务公开工作要点的通知\n发布时间：2024-03-05 来源：市政府办公室 浏览次数：123`,
    { publishedOn: '2024-03-05', issuedOn: null },
  ],
  [
    'time with hours, source without a space',
    `滨海市人民政府办公室关于印发2024年政务公开工作要点的通知\n时间:2024年03月05日 09:30来源:市政府办公室【字体：大 中 小】 打印`,
    { publishedOn: '2024-03-05' },
  ],
  [
    'a page grid as lines',
    [
      '索 引 号：BH0001-2024-00032',
      '主题分类：政务公开',
      '发文机关：滨海市人民政府办公室',
      '成文日期：2024年04月18日',
      '标\u3000\u3000题：关于印发2024年政务公开任务的通知',
      '发文字号：滨政办发〔2024〕15号',
      '发布日期：2024年04月22日',
    ].join('\n'),
    {
      title: '关于印发2024年政务公开任务的通知',
      issuer: '滨海市人民政府办公室',
      documentNumber: '滨政办发〔2024〕15号',
      issuedOn: '2024-04-18',
      publishedOn: '2024-04-22',
    },
  ],
  [
    'a page grid with two pairs a line',
    [
      '索引号：BH0001-2024-00032 主题分类：政务公开',
      '发文机关：滨海市人民政府办公室 成文日期：2024年4月18日',
      '发文字号：滨政办发〔2024〕15号 发布日期：2024年4月22日',
    ].join('\n'),
    {
      issuer: '滨海市人民政府办公室',
      documentNumber: '滨政办发〔2024〕15号',
      issuedOn: '2024-04-18',
      publishedOn: '2024-04-22',
    },
  ],
  [
    'a page grid as a table with two pairs a row',
    [
      '索引号\tBH0001-2024-00032\t主题分类\t政务公开',
      '发文机关\t滨海市人民政府办公室\t成文日期\t2024年4月18日',
      '标题\t滨海市人民政府办公室关于印发2024年政务公开任务的通知',
      '发文字号\t滨政办发〔2024〕15号\t发布日期\t2024年4月22日',
    ].join('\n'),
    {
      title: '滨海市人民政府办公室关于印发2024年政务公开任务的通知',
      issuer: '滨海市人民政府办公室',
      documentNumber: '滨政办发〔2024〕15号',
      issuedOn: '2024-04-18',
      publishedOn: '2024-04-22',
      year: 2024,
    },
  ],
  [
    'an empty value in a page grid',
    '发文字号\t\t主题词\t\n发布机构：\t滨海市教育局\t发布日期：\t2024-04-22',
    { documentNumber: null, issuer: '滨海市教育局', publishedOn: '2024-04-22' },
  ],
  [
    'breadcrumbs and the title twice',
    '当前位置：首页 > 政务公开 > 滨海市教育局关于印发2024年任务分解表的通知\n滨海市教育局关于印发2024年任务分解表的通知\n\n滨海市教育局关于印发\n2024年任务分解表的通知',
    { title: '滨海市教育局关于印发2024年任务分解表的通知' },
  ],
  [
    'number and date on one line',
    '滨政办发〔2024〕15号 2024年4月18日',
    { documentNumber: '滨政办发〔2024〕15号', issuedOn: '2024-04-18' },
  ],
  ['a year from the number', '滨政办发〔2021〕15号\n关于印发政务公开任务分解表的通知', { year: 2021 }],
  ['a year from the date', `关于印发政务公开任务分解表的通知\n${LETTER}\n滨海市教育局\n2022年4月1日`, { year: 2022 }],
  [
    'a year in the title before that of the number',
    '滨政办发〔2023〕15号\n关于印发2024年任务分解表的通知',
    { year: 2024 },
  ],
  ['a year in Chinese numerals', '关于印发二〇二四年任务分解表的通知', { year: 2024 }],
  ['a year in full-width digits', '关于印发２０２４年任务分解表的通知', { year: 2024 }],
  [
    'a number behind the title',
    '滨海市教育局关于印发2024年任务分解表的通知（滨教发〔2024〕3号）',
    { title: '滨海市教育局关于印发2024年任务分解表的通知', documentNumber: '滨教发〔2024〕3号' },
  ],
  [
    'a printing line',
    `关于印发2023年政务公开工作要点的通知\n${LETTER}\n滨海市人民政府办公室\u3000\u30002023年4月13日印发`,
    { issuer: '滨海市人民政府办公室', issuedOn: '2023-04-13' },
  ],
  ['nothing at all', '', { title: '', issuer: null, documentNumber: null, issuedOn: null, publishedOn: null, year: 0 }],
];

it.each(CASES)('%s', (_name, text, facts) => {
  expect(metadataOf(blocksOf(text)).facts).toMatchObject(facts);
});

it.each([
  '沈政办发〔2017〕39号',
  '沈政办发[2017]39号',
  '沈政办发(2017)39号',
  '沈政办发（2017）39号',
  '沈政办发【2017】39号',
  '沈政办发〔２０１７〕３９号',
  '沈政办发〔2017〕第39号',
  '沈政公领发〔2023〕1号',
  '沈阳市人民政府令第5号',
  '2017年第5号',
  '第5号',
])('%s is a document number', (number) => {
  const document = `${number}\n关于印发任务分解表的通知`;
  expect(metadataOf(blocksOf(document)).facts.documentNumber).toBe(number);
});

it.each([
  '沈政办发 〔2017〕 39 号',
  '（沈政办发〔2017〕39号）',
  '文号：沈政办发〔2017〕39号',
  '沈政办发〔2017〕39号\u3000签发人：张三',
])('%s holds a document number', (line) => {
  expect(metadataOf(blocksOf(line)).facts.documentNumber).toBe('沈政办发〔2017〕39号');
});

it.each(['根据国办发〔2017〕24号文件精神，制定本方案。', '市政府2017年39号', '〔2017〕'])(
  '%s is no document number',
  (line) => {
    expect(metadataOf(blocksOf(line)).facts.documentNumber).toBeNull();
  },
);

const usedIn = (text: string, after = ''): string[] =>
  metadataOf(blocksOf(text), blocksOf(after)).uses.map(({ atom }) => atom.text.trim());

const TITLE = '滨海市教育局关于印发2024年任务分解表的通知';

describe('lines', () => {
  it.each([
    ['the letter', LETTER],
    ['an addressee broken over lines', '各县（市、区）人民政府，市政府各\n部门、各直属机构：'],
    [
      'sentences cut by the page',
      '各县（市、区）人民政府：\n为贯彻落实国务院办公厅关于政务公开工作的部署，\n结合我市实际，制定本分解表，请认真贯彻\n执行。',
    ],
    ['the page around it', '首页 > 政务公开\n【字体：大 中 小】\n打印\n分享到：微信'],
    ['its remark', '（此件公开发布）\n附件：任务分解表'],
    ['the title once more', `${TITLE}-滨海市人民政府\n滨海市教育局关于印发\n2024年任务分解表的通知`],
  ])('of %s are used', (_name, lines) => {
    expect(usedIn(`${TITLE}\n${lines}`)).toEqual([TITLE, ...lines.split('\n')]);
  });

  it('that say nothing known are left for the report', () => {
    expect(usedIn(`${TITLE}\n领导活动\n${LETTER}`)).not.toContain('领导活动');
  });

  it('are used once', () => {
    const used = usedIn(`${TITLE}\n${TITLE}\n${LETTER}\n滨海市教育局\n2024年3月1日\n附件\n2024年任务分解表`);
    expect(used).toHaveLength(8);
  });
});

describe('lines after the tasks', () => {
  const AFTER =
    '附件：1.任务分解表\n\n滨海市教育局\n2024年3月1日\n\n抄送：市政府办公室。\n主办单位：滨海市教育局\n京ICP备12345678号';

  it('give issuer and day', () => {
    const { facts } = metadataOf(blocksOf('关于印发政务公开任务的通知\n2024年3月5日'), blocksOf(AFTER));
    expect(facts).toMatchObject({
      issuer: '滨海市教育局',
      issuedOn: '2024-03-01',
      publishedOn: '2024-03-05',
      year: 2024,
    });
  });

  it('are all used', () => {
    expect(usedIn(TITLE, AFTER)).toEqual([TITLE, ...AFTER.split('\n').filter((line) => line !== '')]);
  });

  it('may hold the clause on the weight', () => {
    const text = '各地区要将政务公开纳入绩效考核，权重不低于4%。';
    expect(metadataOf([], blocksOf(`\n\n${text}`)).weightRules).toEqual([
      { minPercent: '4', clause: text, source: { line: 3, endLine: 3 } },
    ]);
  });

  it('stay for the report when a task may be lost in them', () => {
    expect(usedIn(TITLE, '做好政策解读工作，解读率达到100%。')).toEqual([TITLE]);
  });
});

it('finds a clause on the weight that the page cut, with its lines', () => {
  const text = '各市人民政府：\n请认真贯彻落实。要将政务公开纳入绩效\n考核体系，分值权重不低\n于4%。特此通知。';
  expect(metadataOf(blocksOf(text)).weightRules).toEqual([
    {
      minPercent: '4',
      clause: '要将政务公开纳入绩效考核体系，分值权重不低于4%。',
      source: { line: 2, endLine: 4 },
    },
  ]);
});

it('reports a missing title and year', () => {
  expect(metadataOf([]).issues.map(({ code }) => code)).toEqual(['titleMissing', 'yearUnknown']);
});

it('takes any lines, each used once', () => {
  const piece = fc.constantFrom(
    ...[
      '关于印发',
      '2024年',
      '任务分解表',
      '的通知',
      '滨海市教育局',
      '\n',
      '\n\n',
      '：',
      '。',
      '2024年3月1日',
      '附件',
      '发布日期：',
      '\t',
      '〔2024〕3号',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
      const { uses } = metadataOf(blocksOf(parts.join('')));
      expect(new Set(uses.map(({ atom }) => atom)).size).toBe(uses.length);
    }),
  );
});

it.each(['发布日期：', '索 引 号', '关于', '2024年3月1日\n', '权重不低于\n', '关于\n', '滨海市教育局\n', '，\n', '〔'])(
  'reads 100 kB of %j quickly',
  (text) => {
    const begin = performance.now();
    metadataOf(blocksOf(text.repeat(100_000 / text.length)));
    expect(performance.now() - begin).toBeLessThan(10_000);
  },
);
