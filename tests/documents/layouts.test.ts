import { expect, it } from 'vitest';
import { interpretText } from './support/interpretText';
import { asCells } from './support/notices';

const PLAIN = ['序号', '任务事项', '工作要求', '公开载体', '完成时限'];
const BY_UNIT = ['单位\n序号', '牵头单位', '任务\n序号', '任务事项', '工作要求', '公开载体', '完成时限'];
const TABS = '序号\t任务事项\t工作要求\t责任单位\t完成时限';

/** Tasks as `id unit/number item | requirement | channel | deadline | owners`, then the codes of warnings and errors. */
function summary(text: string): string[] {
  const { value, issues } = interpretText(`某市2017年任务分解表\n\n${text}`);
  const tasks = value.tasks.map(
    ({ id, unitNumber, number, item, requirement, channel, deadline, lead, responsible, inferred }) =>
      [
        `${id} ${unitNumber ?? '-'}/${number ?? '-'} ${item ?? '-'}`,
        requirement,
        channel ?? '-',
        deadline.text,
        [...lead, ...responsible].join('+'),
        ...inferred,
      ].join(' | '),
  );
  const codes = issues
    .filter(({ code, severity }) => severity !== 'info' && code !== 'ownerMissing')
    .map(({ code }) => code);
  return [...tasks, ...codes];
}

const row = (number: string, item: string, channel = '市政府网站', deadline = '长期'): string[] => [
  number,
  item,
  `做好${item}工作，及时公开相关信息。`,
  channel,
  deadline,
];
const done = (item: string): string => `做好${item}工作，及时公开相关信息。`;

it.each<[string, string, string[]]>([
  [
    'an empty channel and an empty deadline are empty cells',
    asCells([
      ...PLAIN,
      ...row('1', '甲', ''),
      ...row('2', '乙', '市政府网站', ''),
      ...row('3', '丙', '', ''),
      ...row('4', '丁'),
    ]),
    [
      `T01 -/1 甲 | ${done('甲')} |  | 长期 | `,
      `T02 -/2 乙 | ${done('乙')} | 市政府网站 |  | `,
      `T03 -/3 丙 | ${done('丙')} |  |  | `,
      `T04 -/4 丁 | ${done('丁')} | 市政府网站 | 长期 | `,
    ],
  ],
  [
    'a heading row repeated by a page break is dropped',
    asCells([...PLAIN, ...row('1', '甲'), ...PLAIN, ...row('2', '乙')]),
    [`T01 -/1 甲 | ${done('甲')} | 市政府网站 | 长期 | `, `T02 -/2 乙 | ${done('乙')} | 市政府网站 | 长期 | `],
  ],
  [
    'a heading row repeated inside a row does not cut the row',
    asCells([...PLAIN, ...row('1', '甲').slice(0, 3), ...PLAIN, ...row('1', '甲').slice(3), ...row('2', '乙')]),
    [`T01 -/1 甲 | ${done('甲')} | 市政府网站 | 长期 | `, `T02 -/2 乙 | ${done('乙')} | 市政府网站 | 长期 | `],
  ],
  [
    'a page number is not a cell',
    asCells([...PLAIN, ...row('1', '甲'), '— 3 —', ...row('2', '乙')]),
    [`T01 -/1 甲 | ${done('甲')} | 市政府网站 | 长期 | `, `T02 -/2 乙 | ${done('乙')} | 市政府网站 | 长期 | `],
  ],
  [
    'an item broken over two lines is one item',
    asCells([...PLAIN, ...row('1', '公开发展新产业、培育\n新动能工作信息')]).replace(/做好公开.*\n.*。/, done('甲')),
    [`T01 -/1 公开发展新产业、培育新动能工作信息 | ${done('甲')} | 市政府网站 | 长期 | `],
  ],
  [
    'an item broken by a blank line is joined, listed and reported',
    asCells([...PLAIN, '1', '加快网上政务服务平台', '建设', done('甲'), '', '年底前完成', ...row('2', '乙')]),
    [
      `T01 -/1 加快网上政务服务平台建设 | ${done('甲')} |  | 年底前完成 |  | item`,
      `T02 -/2 乙 | ${done('乙')} | 市政府网站 | 长期 | `,
      'cellJoined',
    ],
  ],
  [
    'a unit broken by a page keeps its number',
    asCells([
      ...BY_UNIT,
      '1',
      '市甲局',
      ...row('1', '甲'),
      '市甲局',
      ...row('2', '乙'),
      ...row('3', '丙'),
      '2',
      '市乙委',
      ...row('1', '丁'),
    ]),
    [
      `T01-01 1/1 甲 | ${done('甲')} | 市政府网站 | 长期 | 市甲局`,
      `T01-02 1/2 乙 | ${done('乙')} | 市政府网站 | 长期 | 市甲局 | unitNumber`,
      `T01-03 1/3 丙 | ${done('丙')} | 市政府网站 | 长期 | 市甲局 | unitNumber`,
      `T02-01 2/1 丁 | ${done('丁')} | 市政府网站 | 长期 | 市乙委`,
    ],
  ],
  [
    'a unit without a task number keeps it unknown',
    asCells([...BY_UNIT, '1', '市甲局', ...row('1', '甲'), '2', '某水务集团', ...row('', '乙')]),
    [
      `T01-01 1/1 甲 | ${done('甲')} | 市政府网站 | 长期 | 市甲局`,
      `T02-01 2/- 乙 | ${done('乙')} | 市政府网站 | 长期 | 某水务集团`,
      'numberMissing',
    ],
  ],
  [
    'merged cells may show as blank lines',
    asCells([...BY_UNIT, '1', '市甲局', ...row('1', '甲'), '', '', ...row('2', '乙')]),
    [
      `T01-01 1/1 甲 | ${done('甲')} | 市政府网站 | 长期 | 市甲局`,
      `T01-02 1/2 乙 | ${done('乙')} | 市政府网站 | 长期 | 市甲局`,
    ],
  ],
  [
    'a lost task leaves a gap that is reported',
    asCells([...PLAIN, ...row('1', '甲'), ...row('3', '丙')]),
    [
      `T01 -/1 甲 | ${done('甲')} | 市政府网站 | 长期 | `,
      `T03 -/3 丙 | ${done('丙')} | 市政府网站 | 长期 | `,
      'numberOutOfSequence',
    ],
  ],
  [
    'lines below the table are reported, not read',
    asCells([...PLAIN, ...row('1', '甲'), '注：名单另发', '抄送：市委办公室。']),
    [`T01 -/1 甲 | ${done('甲')} | 市政府网站 | 长期 | `, 'lineNotUsed'],
  ],
  ['a task whose requirement is lost gives no task', asCells([...PLAIN, '1', '甲']), ['noTasks', 'requirementMissing']],
  [
    'parts with the owners in their titles',
    asCells([
      '一、各区、县(市)政府负责落实的工作任务',
      ...PLAIN,
      ...row('1', '甲'),
      '二、市财政局牵头落实的工作任务',
      ...PLAIN,
      ...row('1', '乙'),
    ]),
    [
      `T1-01 -/1 甲 | ${done('甲')} | 市政府网站 | 长期 | 各区、县(市)政府`,
      `T2-01 -/1 乙 | ${done('乙')} | 市政府网站 | 长期 | 市财政局`,
    ],
  ],
  [
    'rows of one item in a tab-separated table',
    `${TABS}\n1\t甲\t做好甲。\t市甲局\t6月底前\n\t\t做好甲二。\t市乙局\t长期\n2\t乙\t做好乙。\t市乙局\t`,
    [
      'T01-1 -/1 甲 | 做好甲。 | - | 6月底前 | 市甲局',
      'T01-2 -/1 甲 | 做好甲二。 | - | 长期 | 市乙局',
      'T02 -/2 乙 | 做好乙。 | - |  | 市乙局',
      'cellMaybeMerged',
    ],
  ],
  [
    'an item repeated by a page break is one task of several rows',
    `${TABS}\n1\t甲\t做好甲。\t市甲局\t6月底前\n\n${TABS}\n1\t甲\t做好甲二。\t市乙局\t长期`,
    ['T01-1 -/1 甲 | 做好甲。 | - | 6月底前 | 市甲局', 'T01-2 -/1 甲 | 做好甲二。 | - | 长期 | 市乙局'],
  ],
  [
    'a tab-separated row that lost its leading tabs',
    `${TABS}\n1\t甲\t做好甲。\t市甲局\t6月底前\n做好甲二，公开相关信息。\t市乙局\t长期`,
    [
      'T01-1 -/1 甲 | 做好甲。 | - | 6月底前 | 市甲局',
      'T01-2 -/1 甲 | 做好甲二，公开相关信息。 | - | 长期 | 市乙局 | item | number',
      'rowContinued',
    ],
  ],
  [
    'a line break inside a cell of a tab-separated table',
    `${TABS}\n1\t甲\t做好甲一，\n做好甲二。\t市甲局\t6月底前\n2\t乙\t做好乙。\t市乙局\t长期`,
    [
      'T01 -/1 甲 | 做好甲一，做好甲二。 | - | 6月底前 | 市甲局 | requirement',
      'T02 -/2 乙 | 做好乙。 | - | 长期 | 市乙局',
      'cellJoined',
    ],
  ],
  ['no table at all', '各地区要结合实际抓好落实。', ['noTable']],
])('%s', (_title, text, expected) => {
  expect(summary(text)).toEqual(expected);
});
