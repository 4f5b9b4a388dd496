import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/documents/interpret/prose/headTitle';
import { markerOf } from '../../src/documents/interpret/prose/markers';
import { repeatedBy } from '../../src/documents/interpret/prose/repeatedBy';
import { roleSegments } from '../../src/documents/interpret/prose/roleSegments';
import type { TaskDraft } from '../../src/documents/interpret/taskDraft';
import { interpretText } from './support/interpretText';

describe('the number that begins a paragraph', () => {
  it.each([
    ['一、重点任务', 'part 一'],
    ['（十二）加强解读', 'group 十二'],
    ['1.公开', 'number 1'],
    ['３、公开', 'number 3'],
    ['12．公开', 'number 12'],
    ['1 公开信息', 'number 1'],
    ['（3）公布', 'sub 3'],
    ['2）公布', 'sub 2'],
    ['1.2 公布', 'sub 1.2'],
    ['第三条 公布', 'number 三'],
    ['第一部分 总则', 'chapter 一'],
    ['【任务二】', 'number 二'],
    ['任务3：公开', 'number 3'],
  ])('%s → %s', (text, expected) => {
    const found = markerOf(text);
    expect(found && `${found.style} ${found.number.replace('３', '3')}`).toBe(expected);
  });

  it.each(['2017年4月', '12.5%以上', '3个工作日内', '一是加强', '一、二级医院', '全面推进', '6 月底前', ''])(
    '%s begins with none',
    (text) => {
      expect(markerOf(text)).toBeNull();
    },
  );
});

describe('the short title of a numbered paragraph', () => {
  it.each([
    ['公开财政信息。及时公开。', '公开财政信息', '及时公开。'],
    ['公开财政信息：及时公开。', '公开财政信息', '及时公开。'],
    ['公开财政信息　及时公开。', '公开财政信息', '及时公开。'],
    ['公开减税、降费、降低要素成本信息。设立专栏。', '公开减税、降费、降低要素成本信息', '设立专栏。'],
    ['公开政府和社会资本合作(PPP)项目信息。设立专栏。', '公开政府和社会资本合作(PPP)项目信息', '设立专栏。'],
    ['做好舆情回应。24小时内回应。', '做好舆情回应', '24小时内回应。'],
  ])('%s', (text, title, rest) => {
    expect(headOf(text)).toEqual({ title, rest });
  });

  it.each([
    '公开财政信息。',
    '各单位要及时公开。定期更新。',
    '省财政厅网站按月公开财政收支。做好解读。',
    '6月底前完成目录编制。公开指南。',
    '每季度公开一次。做好解读。',
  ])('%s has none', (text) => {
    expect(headOf(text)).toEqual({ title: null, rest: text });
  });
});

describe('a paragraph cut after its role brackets', () => {
  const cut = (text: string): string[] =>
    roleSegments(text).map(({ text: part, roleTexts, deadline }) => [part, ...roleTexts, deadline].join(' | '));

  it.each([
    ['公开信息。（市A局牵头）', ['公开信息。 | （市A局牵头） | ']],
    ['公开信息（市A局牵头）。', ['公开信息。 | （市A局牵头） | ']],
    ['公开信息(涉密除外)。(市A局牵头)', ['公开信息(涉密除外)。 | (市A局牵头) | ']],
    ['公开甲。（市A局负责）公开乙。（市B局负责）', ['公开甲。 | （市A局负责） | ', '公开乙。 | （市B局负责） | ']],
    ['公开甲（市A局负责）、乙（市B局负责）。', ['公开甲（市A局负责）、乙。 | （市A局负责） | （市B局负责） | ']],
    ['公开信息。（市A局牵头）（市B局配合）', ['公开信息。 | （市A局牵头） | （市B局配合） | ']],
    ['公开信息。（市A局牵头，6月底前完成）', ['公开信息。 | （市A局牵头，6月底前完成） | 6月底前完成']],
    ['公开信息。责任单位：市A局。完成时限：长期。', ['公开信息。 | 责任单位：市A局。完成时限：长期。 | 长期']],
    ['公开信息。【责任单位：市A局】', ['公开信息。 | 【责任单位：市A局】 | ']],
    ['公开信息。（市A局、市B局）', ['公开信息。 | （市A局、市B局） | ']],
    ['公开信息。(市A局牵头', ['公开信息。 | (市A局牵头 | ']],
    ['报送省政府信息公开办（省政府办公厅）审核。', ['报送省政府信息公开办（省政府办公厅）审核。 | ']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

const draft = (item: string | null, requirement: string): TaskDraft => ({
  id: 'T01',
  section: null,
  group: null,
  unitNumber: null,
  number: null,
  subNumber: null,
  item,
  requirement,
  channel: null,
  deadline: '',
  lead: [],
  responsible: [],
  cooperating: [],
  roleText: null,
  inferred: [],
  source: { line: 1, endLine: 1 },
  requirementAt: { line: 1, endLine: 1 },
});

it('tasks of the text that the table under it lists again are found', () => {
  const same = draft('公开财政信息', '及时公开部门预算、决算，公开率达到100%。');
  const reworded = draft(null, '公开部门预算决算，公开率达到100%，做好解读');
  const other = draft('加强政策解读', '重要文件公开后3个工作日内解读。');
  const table = [draft('公开财政信息', '按季度公开。'), draft('预决算', '及时公开部门预算决算，公开率达到100%')];
  expect(repeatedBy([same, reworded, other], table)).toEqual([same, reworded]);
});

const codes = (text: string): string[] => interpretText(text).issues.map(({ code }) => code);

describe('what is no list of tasks', () => {
  it.each([
    [
      'a letter',
      '某市政府关于做好值班工作的通知\n各县区：\n一、加强值班。\n二、严格请示报告。\n某市政府\n2023年5月1日',
    ],
    [
      'an interview',
      '《2023年政务公开工作要点》政策解读\n一、出台背景\n为落实要求。\n二、主要内容\n（一）加强解读。\n（二）加强公开。',
    ],
    ['a report', '某局2022年工作总结\n一、主要工作\n（一）推进公开。成效明显。\n（二）加强解读。效果良好。'],
    ['only an empty number', '1.\n2.\n3.'],
    ['nothing', ''],
  ])('%s is refused', (_, text) => {
    expect(codes(text)).toContain('noTable');
    expect(interpretText(text).value.tasks).toEqual([]);
  });
});

it('20,000 numbered paragraphs and one paragraph of 20,000 lines are read in linear time', () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => `${index + 1}.公开第${index + 1}项信息。（市财政局牵头）`).join('\n');
  const long = (count: number): string =>
    `1.公开信息。${Array.from({ length: count }, () => '及时公开各类重点领域信息，\n').join('')}（市财政局牵头）`;
  const time = (text: string): number => {
    const start = process.cpuUsage().user;
    interpretText(`某市2022年政务公开任务分工\n${text}`);
    return process.cpuUsage().user - start;
  };
  for (const print of [many, long]) {
    time(print(500));
    expect(time(print(16_000)) / time(print(2_000))).toBeLessThan(24);
  }
}, 60_000);
