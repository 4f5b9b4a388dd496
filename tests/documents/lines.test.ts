import { describe, expect, it } from 'vitest';
import { interpretText } from './support/interpretText';

const WORDS = ['序号', '工作任务', '工作要求', '责任单位', '完成时限'];
const TITLE = '某市2020年政务公开任务分解表';

/** One line a task: number. item: requirement → units | deadline | inferred. */
const told = (text: string): string[] =>
  interpretText(text).value.tasks.map(
    ({ number, item, requirement, responsible, deadline, inferred }) =>
      `${number ?? ''}. ${item ?? ''}: ${requirement} → ${responsible.join('、')} | ${deadline.text} | ${inferred.join(' ')}`,
  );

const tight = (...lines: string[]): string => [TITLE, ...WORDS, ...lines].join('\n');

const FIRST = ['1', '公开甲', '及时公开甲的信息。', '市甲局', '全年'];
const SECOND = ['2', '公开乙', '及时公开乙的信息。', '市乙局', '6月底前'];

describe('cells without blank lines', () => {
  it.each<[name: string, text: string, tasks: string[]]>([
    [
      'one line a cell',
      tight(...FIRST, ...SECOND),
      ['1. 公开甲: 及时公开甲的信息。 → 市甲局 | 全年 | ', '2. 公开乙: 及时公开乙的信息。 → 市乙局 | 6月底前 | '],
    ],
    [
      'cells broken at the width of their column',
      tight(
        ...[
          '1',
          '推进重点领域',
          '信息公开',
          '及时公开重点领域的信息，并按',
          '要求更新。',
          '市甲局、市乙',
          '局',
          '全年',
        ],
        ...['2', '推进公开平台', '建设', '完善网站栏目，提高信息查询的', '便利程度。', '市丙局', '6月底前'],
      ),
      [
        '1. 推进重点领域信息公开: 及时公开重点领域的信息，并按要求更新。 → 市甲局、市乙局 | 全年 | ',
        '2. 推进公开平台建设: 完善网站栏目，提高信息查询的便利程度。 → 市丙局 | 6月底前 | ',
      ],
    ],
    [
      'a number broken by the line stays whole',
      tight('1', '公开甲', '自印发之日起在门户网站公开3', '0日，接受监督。', '市甲局', '全年', ...SECOND),
      [
        '1. 公开甲: 自印发之日起在门户网站公开30日，接受监督。 → 市甲局 | 全年 | ',
        '2. 公开乙: 及时公开乙的信息。 → 市乙局 | 6月底前 | ',
      ],
    ],
    [
      'page numbers and repeated heading rows between rows',
      tight(...FIRST, '- 1 -', ...WORDS, ...SECOND),
      ['1. 公开甲: 及时公开甲的信息。 → 市甲局 | 全年 | ', '2. 公开乙: 及时公开乙的信息。 → 市乙局 | 6月底前 | '],
    ],
    [
      'a heading row in one line',
      [TITLE, WORDS.join(' '), ...FIRST, ...SECOND].join('\n'),
      ['1. 公开甲: 及时公开甲的信息。 → 市甲局 | 全年 | ', '2. 公开乙: 及时公开乙的信息。 → 市乙局 | 6月底前 | '],
    ],
    [
      'rows in one line, cells apart by wide spaces',
      [TITLE, WORDS.join('   '), FIRST.join('     '), SECOND.join('   ')].join('\n'),
      ['1. 公开甲: 及时公开甲的信息。 → 市甲局 | 全年 | ', '2. 公开乙: 及时公开乙的信息。 → 市乙局 | 6月底前 | '],
    ],
    [
      'rows in one line, cells apart by single spaces',
      [TITLE, WORDS.join(' '), FIRST.join(' '), SECOND.join(' ')].join('\n'),
      ['1. 公开甲: 及时公开甲的信息。 → 市甲局 | 全年 | ', '2. 公开乙: 及时公开乙的信息。 → 市乙局 | 6月底前 | '],
    ],
    ['rows glued together', [TITLE, WORDS.join(''), FIRST.join(''), SECOND.join('')].join('\n'), []],
    [
      'parts with titles',
      [TITLE, '一、重点任务', ...WORDS, ...FIRST, '二、其他任务', ...WORDS, '1', ...SECOND.slice(1)].join('\n'),
      ['1. 公开甲: 及时公开甲的信息。 → 市甲局 | 全年 | ', '1. 公开乙: 及时公开乙的信息。 → 市乙局 | 6月底前 | '],
    ],
  ])('%s', (_, text, tasks) => {
    expect(told(text)).toEqual(tasks);
  });

  it('tells of a cell that vanished and of a break that can lie elsewhere', () => {
    const vanished = interpretText(tight('1', '公开甲', '及时公开甲的信息。', '全年', ...SECOND)).issues;
    expect(vanished.map(({ code }) => code)).toContain('cellMissing');
    const anywhere = tight('1', '推进公开甲乙丙', '推进公开丁戊己', '及时公开的内容', '市甲局', '全年', ...SECOND);
    expect(interpretText(anywhere).issues.map(({ code }) => code)).toContain('cellBreakDoubtful');
  });
});

/** Cells with `between` blank lines; an empty cell adds `more`. */
const spaced = (between: number, more: number, ...cells: string[]): string =>
  [TITLE, ...WORDS, ...cells]
    .map((cell) => (cell === '' ? '\n'.repeat(more) : cell + '\n'.repeat(between + 1)))
    .join('');

const ROWS = [
  ...FIRST.slice(0, 4),
  '',
  ...SECOND.slice(0, 3),
  '',
  '6月底前',
  '3',
  '公开丙',
  '及时公开丙的信息。',
  '',
  '',
];

describe('cells apart by blank lines', () => {
  it.each<[name: string, between: number, more: number]>([
    ['an empty cell is one more blank line', 1, 1],
    ['an empty cell is an empty line with its own blank line', 1, 2],
    ['cells apart by two blank lines', 2, 1],
    ['cells apart by two blank lines, empty ones too', 2, 3],
  ])('%s', (_, between, more) => {
    expect(told(spaced(between, more, ...ROWS, ...['4', ...FIRST.slice(1)]))).toEqual([
      '1. 公开甲: 及时公开甲的信息。 → 市甲局 |  | ',
      '2. 公开乙: 及时公开乙的信息。 →  | 6月底前 | ',
      '3. 公开丙: 及时公开丙的信息。 →  |  | ',
      '4. 公开甲: 及时公开甲的信息。 → 市甲局 | 全年 | ',
    ]);
  });

  it('keeps the columns of headings it does not know, at the end and at the beginning', () => {
    const cells = (...own: string[]): string => own.map((cell) => `${cell}\n`).join('\n');
    const row = (value: string[], window: string): string[] => ['民生', ...value, window];
    const text = cells(TITLE, '条线', ...WORDS, '办理窗口', ...row(FIRST, '甲厅'), ...row(SECOND, '乙厅'));
    expect(told(text)).toEqual([
      '1. 公开甲: 及时公开甲的信息。 → 市甲局 | 全年 | ',
      '2. 公开乙: 及时公开乙的信息。 → 市乙局 | 6月底前 | ',
    ]);
    expect(interpretText(text).issues.filter(({ code }) => code === 'headerUnknown').length).toBeGreaterThan(0);
  });

  it('tells that a heading is lost when every row has one cell more', () => {
    const rows = [FIRST, SECOND, FIRST.with(0, '3'), SECOND.with(0, '4')].flat();
    const text = [TITLE, ...WORDS.toSpliced(1, 1), ...rows].map((cell) => `${cell}\n`).join('\n');
    expect(interpretText(text).issues.map(({ code }) => code)).toContain('headingLost');
  });
});
