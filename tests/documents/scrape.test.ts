import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretText } from './support/interpretText';

const HEADER = ['某市2017年政务公开工作分工方案', '序号', '工作任务', '具体要求', '牵头单位', '完成时限'];
/** Rows above the heading row make the page a scrape out of order. */
const ABOVE = ['9.公开拨款结果。', '市财政局', '全年', '4.公开用地结果。', '市自然资源局', '全年'];

const scrape = (...lines: string[]) => interpretText([...ABOVE, ...HEADER, ...lines].join('\n'));

/** number-sub item → lead | deadline | inferred, one line a task. */
const told = (...lines: string[]): string[] =>
  scrape(...lines).value.tasks.map(
    ({ number, subNumber, item, lead, deadline, inferred }) =>
      `${number ?? ''}-${subNumber ?? ''} ${item ?? ''} → ${lead.join('、')} | ${deadline.text} | ${inferred.join(' ')}`,
  );

const codesAt = (line: number, ...lines: string[]): string[] =>
  scrape(...lines).issues.flatMap(({ code, at }) =>
    at && 'line' in at && at.line <= line && line <= (at.endLine ?? at.line) ? code : [],
  );

/** The first line below the heading row. */
const FIRST = ABOVE.length + HEADER.length + 1;

describe('what stands together in a scrape', () => {
  it.each<[name: string, lines: string[], tasks: string[]]>([
    [
      'a row with all its cells',
      ['7', '推进甲公开', '1.公开甲。', '市甲局', '全年'],
      ['7-1 推进甲公开 → 市甲局 | 全年 | '],
    ],
    [
      'the next requirement goes on with the same task',
      ['7', '推进甲公开', '1.公开甲。', '市甲局', '全年', '2.公开乙。', '市乙局', '6月底'],
      ['7-1 推进甲公开 → 市甲局 | 全年 | ', '7-2 推进甲公开 → 市乙局 | 6月底 | number item'],
    ],
    [
      'a requirement that does not go on belongs to nobody',
      ['7', '推进甲公开', '1.公开甲。', '市甲局', '全年', '4.公开乙。', '市乙局', '6月底'],
      ['7-1 推进甲公开 → 市甲局 | 全年 | '],
    ],
    [
      'a second unit breaks the order behind the first',
      ['7', '推进甲公开', '1.公开甲。', '市甲局', '市乙局', '全年', '2.公开丙。'],
      ['7-1 推进甲公开 → 市甲局 |  | '],
    ],
    ['a deadline without a unit is nobody’s', ['7', '推进甲公开', '公开甲。', '全年'], ['7- 推进甲公开 →  |  | ']],
    [
      'a condition in the place of the deadline makes the unit uncertain',
      ['7', '推进甲公开', '1.公开甲。', '市甲局', '视试点情况而定', '2.公开乙。'],
      ['7-1 推进甲公开 →  |  | '],
    ],
    [
      'a lost number follows from the next one',
      ['推进甲公开', '公开甲。', '市甲局', '全年', '9', '推进乙公开', '公开乙。', '市乙局', '全年'],
      ['8- 推进甲公开 → 市甲局 | 全年 | number', '9- 推进乙公开 → 市乙局 | 全年 | '],
    ],
    ['a title without number and successor is not known', ['推进甲公开', '公开甲。', '市甲局', '全年'], []],
    ['a number and a title without a requirement are no task', ['7', '推进甲公开', '8', '推进乙公开'], []],
    [
      'a list of units may be broken after a comma',
      ['7', '推进甲公开', '公开甲。', '市甲局、', '市乙局', '全年'],
      ['7- 推进甲公开 → 市甲局、市乙局 | 全年 | '],
    ],
    [
      'requirements that another title goes on with are not claimed by the title above',
      ['6', '推进甲公开', '2.公开甲。', '市甲局', '全年', '3', '推进乙公开', '3.公开乙。', '市乙局', '全年'],
      ['3-3 推进乙公开 → 市乙局 | 全年 | '],
    ],
    [
      'cells before a gap may be those of a row that lacks them',
      [
        '3',
        '推进甲公开',
        '公开甲。',
        '市甲局',
        '全年',
        '17',
        '推进乙公开',
        '公开乙。',
        '市乙局',
        '全年',
        '16',
        '推进丙公开',
        '公开丙。',
      ],
      ['3- 推进甲公开 →  |  | ', '17- 推进乙公开 → 市乙局 | 全年 | ', '16- 推进丙公开 →  |  | '],
    ],
  ])('%s', (_, lines, tasks) => {
    expect(told(...lines)).toEqual(tasks);
  });

  it('tells what was left out where it stands', () => {
    expect(codesAt(FIRST, '7', '推进甲公开', '8', '推进乙公开')).toEqual(['requirementLost']);
    expect(codesAt(FIRST, '4.公开乙。', '市乙局')).toEqual(['requirementUnplaced']);
    expect(codesAt(FIRST + 3, '7', '推进甲公开', '公开甲。', '全年')).toEqual(['cellUnplaced']);
    expect(codesAt(FIRST + 3, '7', '推进甲公开', '1.公开甲。', '市甲局', '市乙局', '全年')).toContain('orderBroken');
    expect(codesAt(FIRST, '7', '推进甲公开', '3.公开甲。', '市甲局', '全年')).toContain('requirementsBefore');
  });
});

const HAN = '公开信息重点工作领域政策服务环境民生教育医疗价格监测改革创新';
const han = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...Array.from(HAN)), { minLength, maxLength }).map((chars) => chars.join(''));
const row = fc.record({
  requirement: han(8, 30).map((text) => `做好${text}。`),
  unit: fc.constantFrom('市发改局', '市财政局', '市住建局、市城管局', '市各有关单位,各镇(街、园区)'),
  deadline: fc.constantFrom('全年', '6月底', '12月底前', '按省工作部署', '每季度'),
});
const tasks = fc.array(
  fc.record({ item: han(4, 10).map((text) => `推进${text}`), rows: fc.array(row, { minLength: 1, maxLength: 5 }) }),
  { minLength: 8, maxLength: 18 },
);

it('never gives a requirement the cells of another when whole rows are shuffled', () => {
  fc.assert(
    fc.property(tasks, fc.infiniteStream(fc.nat(1000)), (list, order) => {
      const rows = list.flatMap(({ item, rows: own }, index) =>
        own.map(({ requirement, unit, deadline }, sub) => ({
          lines: [
            ...(sub === 0 ? [String(index + 1), item] : []),
            (own.length > 1 ? `${sub + 1}.` : '') + requirement,
            unit,
            deadline,
          ],
          requirement,
          unit,
          deadline,
        })),
      );
      const shuffled = rows
        .map((one) => ({ one, key: Number(order.next().value) }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const { value } = interpretText([...HEADER, ...shuffled.flatMap(({ lines }) => lines)].join('\n'));
      for (const { requirement, lead, deadline } of value.tasks) {
        const own = rows.filter((one) => one.requirement === requirement.replace(/^\d\./, ''));
        const fits = own.some(
          (one) =>
            (lead.length === 0 || lead.every((name) => one.unit.includes(name))) &&
            (deadline.text === '' || deadline.text === one.deadline),
        );
        expect(fits).toBe(true);
      }
    }),
    { seed: 2017, numRuns: 60 },
  );
});
