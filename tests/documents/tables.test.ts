import fc from 'fast-check';
import { expect, it } from 'vitest';
import { interpret } from '../../src/documents/interpret/interpret';
import { treeOf } from './support/tableTree';

const TITLE = '某市2024年政务公开任务分解表';

const names = (label: string, units: readonly string[]): string[] =>
  units.length === 0 ? [] : [`${label}${units.join('+')}`];

/** Tasks as `section / group, number item | requirement | channel | deadline | owners | inferred`, then the codes of issues. */
function summary(text: string): string[] {
  const { value, issues } = interpret(treeOf(`${TITLE}\n${text}`));
  if (value.kind !== 'breakdown') throw new Error('read as an annual report');
  const tasks = value.tasks.map((task) => {
    const above = [task.section, task.group].filter((title) => title !== null);
    const number = [task.number ?? '-', ...(task.subNumber === null ? [] : [task.subNumber])].join('.');
    const owners = [
      ...names('牵头', task.lead),
      ...names('责任', task.responsible),
      ...names('配合', task.cooperating),
    ];
    const texts = [
      ...(task.channel === null ? [] : [task.channel]),
      ...(task.deadline.text === '' ? [] : [task.deadline.text]),
    ];
    const inferred = task.inferred.length === 0 ? [] : [`!${task.inferred.join('+')}`];
    return [...above, `${number} ${task.item ?? '-'}`, task.requirement, ...texts, ...owners, ...inferred].join(' | ');
  });
  return [...tasks, ...issues.map(({ code }) => code)];
}

const PLAIN = '序号 | 事项 | 要求 | 责任单位 | 时限';

it.each<[string, string, string[]]>([
  [
    'a merged cell belongs to every row it covers, whatever its column',
    `${PLAIN}\n1 | 甲 | 做好甲一。 | 市甲局 | 全年\n^ | ^ | 做好甲二。 | ^ | ^\n2 | 乙 | ^ | 市乙局 | ^`,
    [
      '1 甲 | 做好甲一。 | 全年 | 责任市甲局',
      '1 甲 | 做好甲二。 | 全年 | 责任市甲局',
      '2 乙 | 做好甲二。 | 全年 | 责任市乙局',
    ],
  ],
  [
    'where merged cells are shown an empty cell is empty',
    `${PLAIN}\n1 | 甲 | 做好甲一。 | 市甲局 | 全年\n^ | ^ | 做好甲二。 | | `,
    ['1 甲 | 做好甲一。 | 全年 | 责任市甲局', '1 甲 | 做好甲二。', 'ownerMissing'],
  ],
  [
    'a cell over two unit columns is for both',
    '序号 | 任务 | 牵头单位 | 责任单位\n1 | 做好甲一。 | 市甲局 | <\n2 | 做好甲二。 | 市甲局 | 市乙局',
    ['1 - | 做好甲一。 | 牵头市甲局 | 责任市甲局', '2 - | 做好甲二。 | 牵头市甲局 | 责任市乙局'],
  ],
  [
    'a cell over item and requirement is both',
    `${PLAIN}\n1 | 做好甲工作。 | < | 市甲局 | 全年`,
    ['1 做好甲工作。 | 做好甲工作。 | 全年 | 责任市甲局'],
  ],
  [
    'a cell over columns that cannot share it goes where it looks best, and is reported',
    '序号 | 任务 | 责任单位 | 公开载体 | 时限\n1 | 做好甲工作。 | 市甲局 | 长期坚持 | <',
    ['1 - | 做好甲工作。 |  | 长期坚持 | 责任市甲局', 'cellDoubtful'],
  ],
  [
    'a block merged over rows and columns belongs to both columns of every row',
    '序号 | 任务 | 牵头单位 | 责任单位\n1 | 做好甲一。 | 市甲局 | <\n2 | 做好甲二。 | ^ | <',
    ['1 - | 做好甲一。 | 牵头市甲局 | 责任市甲局', '2 - | 做好甲二。 | 牵头市甲局 | 责任市甲局'],
  ],
  [
    'a heading of two rows',
    '序号 | 任务 | 责任分工 | < | 时限\n^ | ^ | 牵头单位 | 配合单位 | ^\n1 | 做好甲。 | 市甲局 | 市乙局 | 全年',
    ['1 - | 做好甲。 | 全年 | 牵头市甲局 | 配合市乙局'],
  ],
  [
    'roles alone under a heading of owners',
    '任务 | 责任单位 | < | <\n^ | 牵头 | 责任 | 配合\n做好甲。 | 市甲局 | 市乙局 | 市丙局',
    ['- - | 做好甲。 | 牵头市甲局 | 责任市乙局 | 配合市丙局'],
  ],
  [
    'a heading of two rows over everything',
    '任务情况 | < | < | 落实情况 | <\n序号 | 任务事项 | 任务内容 | 责任单位 | 完成时限\n1 | 甲 | 做好甲。 | 市甲局 | 全年',
    ['1 甲 | 做好甲。 | 全年 | 责任市甲局', 'lineNotUsed'],
  ],
  [
    'the two columns under one heading of tasks are class and item, item and requirement, or number and task',
    [
      '工作任务 | < | 责任单位\n甲类 | 做好甲一。 | 市甲局\n^ | 做好甲二。 | 市乙局',
      '任务 | < | 工作要求 | 责任单位\n乙类 | 乙一 | 做好乙一。 | 市甲局',
      '任务 | < | 责任部门\n1 | 做好丙一。 | 市甲局\n2 | 做好丙二。 | 市甲局',
    ].join('\n\n'),
    [
      '- 甲类 | 做好甲一。 | 责任市甲局',
      '- 甲类 | 做好甲二。 | 责任市乙局',
      '乙类 | - 乙一 | 做好乙一。 | 责任市甲局',
      '1 - | 做好丙一。 | 责任市甲局',
      '2 - | 做好丙二。 | 责任市甲局',
    ],
  ],
  [
    'rows over the whole width are titles of parts and blocks',
    `${PLAIN}\n一、甲部分 | < | < | < | <\n（一）甲块 | < | < | < | <\n1 | 甲 | 做好甲。 | 市甲局 | 全年\n（二）乙块 | < | < | < | <\n1 | 乙 | 做好乙。 | 市甲局 | 全年\n二、乙部分 | < | < | < | <\n1 | 丙 | 做好丙。 | 市甲局 | 全年`,
    [
      '一、甲部分 | （一）甲块 | 1 甲 | 做好甲。 | 全年 | 责任市甲局',
      '一、甲部分 | （二）乙块 | 1 乙 | 做好乙。 | 全年 | 责任市甲局',
      '二、乙部分 | 1 丙 | 做好丙。 | 全年 | 责任市甲局',
    ],
  ],
  [
    'a title with nothing under it is reported',
    `${PLAIN}\n一、甲部分 | < | < | < | <\n1 | 甲 | 做好甲。 | 市甲局 | 全年\n二、乙部分 | < | < | < | <`,
    ['一、甲部分 | 1 甲 | 做好甲。 | 全年 | 责任市甲局', 'partWithoutTasks'],
  ],
  [
    'a unit over the whole width answers for the rows below it',
    '序号 | 任务 | 时限\n市甲局 | < | <\n1 | 做好甲一工作。 | 全年\n市乙局 | < | <\n1 | 做好乙一工作。 | 全年',
    ['市甲局 | 1 - | 做好甲一工作。 | 全年 | 责任市甲局', '市乙局 | 1 - | 做好乙一工作。 | 全年 | 责任市乙局'],
  ],
  [
    'sums, notes and signatures below are reported, not read',
    `${PLAIN}\n1 | 甲 | 做好甲。 | 市甲局 | 全年\n合计 | 1项 | | | \n注：每季度报送一次进展情况 | < | < | < | <\n填表人：张某 | < | 联系电话：123 | < | <`,
    ['1 甲 | 做好甲。 | 全年 | 责任市甲局', 'lineNotUsed'],
  ],
  [
    'a list of people, a table of figures and a table of scores are told apart from tasks',
    `${PLAIN}\n1 | 甲 | 做好甲。 | 市甲局 | 全年\n\n姓名 | 单位 | 电话\n张某 | 市甲局 | 123\n\n镇街 | 2022年 | 2023年\n甲镇 | 12 | 13\n\n单位 | 得分\n市甲局 | 99`,
    ['1 甲 | 做好甲。 | 全年 | 责任市甲局', 'tableNotUsed', 'tableNotUsed'],
  ],
  [
    'a table that goes on without a heading is read on',
    `${PLAIN}\n1 | 甲 | 做好甲。 | 市甲局 | 全年\n— 2 —\n2 | 乙 | 做好乙。 | 市乙局 | 全年`,
    ['1 甲 | 做好甲。 | 全年 | 责任市甲局', '2 乙 | 做好乙。 | 全年 | 责任市乙局'],
  ],
  [
    'notes in one column after the table are no rows of it',
    `${PLAIN}\n1 | 甲 | 做好甲。 | 市甲局 | 全年\n\n1.每季度报送一次台账，逾期通报。 |\n2.联系人：王某。 |`,
    ['1 甲 | 做好甲。 | 全年 | 责任市甲局', 'tableNotUsed'],
  ],
  [
    'lines of units are several names, or one that was broken',
    `${PLAIN}\n1 | 甲 | 做好甲一，⏎做好甲二。 | 市甲局⏎市乙局 | 2024年⏎10月底前\n2 | 乙 | 做好乙。 | 市发展⏎改革委、市丙局 | 全年`,
    [
      '1 甲 | 做好甲一，做好甲二。 | 2024年10月底前 | 责任市甲局+市乙局',
      '2 乙 | 做好乙。 | 全年 | 责任市发展改革委+市丙局',
    ],
  ],
  [
    'a number that counts units, and one that counts tasks although a unit stands before',
    '序号 | 责任单位 | 任务 | 时限\n1 | 市甲局 | 做好甲一。 | 全年\n^ | ^ | 做好甲二。 | 全年\n2 | 市乙局 | 做好乙一。 | 全年\n\n序号 | 责任单位 | 事项 | 要求\n1 | 市甲局 | 甲 | 做好甲一。\n2 | ^ | 乙 | 做好乙一。\n^ | 市乙局 | ^ | 做好乙二。',
    [
      '- - | 做好甲一。 | 全年 | 责任市甲局',
      '- - | 做好甲二。 | 全年 | 责任市甲局',
      '- - | 做好乙一。 | 全年 | 责任市乙局',
      '1 甲 | 做好甲一。 | 责任市甲局',
      '2 乙 | 做好乙一。 | 责任市甲局',
      '2 乙 | 做好乙二。 | 责任市乙局',
    ],
  ],
  [
    'numbers in any form',
    '序号 | 任务 | 责任单位\n一、 | 做好甲。 | 市甲局\n（二） | 做好乙。 | 市甲局\n③ | 做好丙。 | 市甲局\n４． | 做好丁。 | 市甲局\n5） | 做好戊。 | 市甲局',
    ['一', '二', '3', '4', '5'].map((number, index) => `${number} - | 做好${'甲乙丙丁戊'[index] ?? ''}。 | 责任市甲局`),
  ],
  [
    'numbers at the beginning of items or requirements',
    '事项 | 要求 | 责任单位\n①甲 | 做好甲。 | 市甲局\n2、乙 | 做好乙。 | 市甲局\n\n主要任务 | 责任部门\n1.做好丙工作。 | 市甲局\n2.做好丁工作。 | 市甲局',
    [
      '1 甲 | 做好甲。 | 责任市甲局',
      '2 乙 | 做好乙。 | 责任市甲局',
      '1 - | 做好丙工作。 | 责任市甲局',
      '2 - | 做好丁工作。 | 责任市甲局',
    ],
  ],
  [
    'numbers of requirements count only where each has a row',
    `${PLAIN}\n1 | 甲 | 1.做好甲一。 | 市甲局 | 全年\n^ | ^ | 2.做好甲二。 | 市甲局 | 全年\n2 | 乙 | 1.做好乙一；2.做好乙二。 | 市甲局 | 全年`,
    [
      '1.1 甲 | 做好甲一。 | 全年 | 责任市甲局',
      '1.2 甲 | 做好甲二。 | 全年 | 责任市甲局',
      '2 乙 | 1.做好乙一；2.做好乙二。 | 全年 | 责任市甲局',
    ],
  ],
  [
    'an unknown last column keeps its place, and is reported once',
    `${PLAIN} | 考评联动\n1 | 甲 | 做好甲。 | 市甲局 | 全年 | 是\n2 | 乙 | 做好乙。 | 市乙局 | 全年 | 否`,
    ['1 甲 | 做好甲。 | 全年 | 责任市甲局', '2 乙 | 做好乙。 | 全年 | 责任市乙局', 'headerUnknown'],
  ],
  [
    'an unknown column of units is not guessed to be the owners',
    '一、市甲局负责落实的工作任务\n序号 | 任务 | 时限 | 对口\n1 | 做好甲工作。 | 全年 | 市乙局',
    ['一、市甲局负责落实的工作任务 | 1 - | 做好甲工作。 | 全年', 'headerUnknown', 'ownerMissing'],
  ],
  [
    'empty columns at the edges',
    ' | 序号 | 任务 | 责任单位 | | \n | 1 | 做好甲工作。 | 市甲局 | | ',
    ['1 - | 做好甲工作。 | 责任市甲局'],
  ],
  [
    'roles in a column of owners',
    `${PLAIN}\n1 | 甲 | 做好甲。 | 市甲局牵头，市乙局、市丙局配合 | 全年\n2 | 乙 | 做好乙。 | 无 | 全年`,
    ['1 甲 | 做好甲。 | 全年 | 牵头市甲局 | 配合市乙局+市丙局', '2 乙 | 做好乙。 | 全年', 'ownerMissing'],
  ],
])('%s', (_title, text, expected) => {
  expect(summary(text)).toEqual(expected);
});

it.each<[string, string, string]>([
  [
    'a heading without a task column',
    '序号 | 督办要点 | 责任单位 | 时限\n1 | 做好甲工作。 | 市甲局 | 全年',
    'noTaskColumn',
  ],
  ['indicators and points', '一级指标 | 二级指标 | 分值 | 评分标准\n公开 | 年报 | 5 | 未公开扣5分。', 'noTable'],
  ['units and scores', '名次 | 单位 | 得分\n1 | 市甲局 | 99', 'noTable'],
  ['a heading without rows', PLAIN, 'noTasks'],
  ['all in one cell', '序号 任务 责任单位 时限 1 做好甲工作。 市甲局 全年 | <', 'noSeparators'],
])('%s is refused', (_title, text, code) => {
  expect(summary(text)).toEqual(expect.arrayContaining([code]));
  expect(interpret(treeOf(`${TITLE}\n${text}`)).value).toMatchObject({ tasks: [] });
});

it('never throws, and uses each text once, whatever is merged with what', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('^', '<', '') },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        ...[
          '序号',
          '任务',
          '任务事项',
          '工作要求',
          '责任分工',
          '牵头单位',
          '配合单位',
          '责任单位',
          '时限',
          '备注',
          '类别',
        ],
        ...[
          '1',
          '2',
          '一',
          '（一）甲',
          '一、甲部分',
          '做好甲工作。',
          '市甲局',
          '市甲局牵头，市乙局配合',
          '全年',
          '同上',
          '合计',
          '注：甲',
        ],
      ),
    },
  );
  const line = fc.oneof(
    { weight: 9, arbitrary: fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => `${cells.join(' | ')} |`) },
    { weight: 1, arbitrary: fc.constantFrom('', '一、甲部分', '（一）乙', '表一 市甲局牵头任务', '附件2', '— 3 —') },
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const { value } = interpret(treeOf([TITLE, PLAIN, ...lines].join('\n')));
      expect(value.kind).toBe('breakdown');
    }),
    { seed: 20240602, numRuns: 600 },
  );
});
