import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualReportSchema } from '../../src/assessment/model/annualReport';
import { readAnnualReport } from '../../src/documents/interpret/annualReport/readAnnualReport';
import { isAnnualReport, isReportTitle } from '../../src/documents/interpret/annualReport/reportTitle';
import { readText } from '../../src/documents/read/readText';

const golden = (path: string): string[] => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').split('\n');

const SEED = golden('seeds/沈阳市政务服务办2016年政府信息公开年度报告.txt');
const TABLES = golden('tests/golden/年报-统一格式制表符/input.txt');
const CELLS = golden('tests/golden/年报-统一格式逐格一行/input.txt');
const STATISTICS = golden('tests/golden/年报-统计表/input.txt');

const read = (lines: readonly string[]) => readAnnualReport(readText('test.txt', lines.join('\n')));

describe('titles', () => {
  it.each([
    '沈阳市政务服务办2016年政务公开公开年度报告',
    '2022年上海市政府信息公开工作年度报告',
    '关于2015年政府信息公开工作情况的报告',
    '白杨县人民政府信息公开工作年度报告（2019年度）',
    '二〇一四年政府信息公开年度报告',
    '某局2020年政府信息公开工作年报',
  ])('%s is one of an annual report', (title) => {
    expect(isReportTitle(title)).toBe(true);
  });

  it.each([
    '关于做好2022年政府信息公开工作年度报告编制工作的通知',
    '中华人民共和国政府信息公开工作年度报告格式',
    '首页 -> 政务公开 -> 部门政府信息公开工作年度报告',
    '2017年政务公开工作要点任务明细表',
    '2020年政务公开第三方评估报告',
    '2016年财政决算报告',
    '政府信息公开年报栏目',
  ])('%s is none', (title) => {
    expect(isReportTitle(title)).toBe(false);
  });

  it('a table of tasks under such a title makes it a notice', () => {
    const lines = ['某局2020年政务公开年度报告', '序号\t工作任务\t牵头单位\t完成时限', '1\t公开规划\t办公室\t6月底'];
    expect(isAnnualReport(readText('test.txt', lines.join('\n')))).toBe(false);
  });
});

describe('facts keep their place', () => {
  it('each fact has one', () => {
    for (const lines of [SEED, TABLES, CELLS, STATISTICS]) {
      const { value, places } = read(lines);
      expect(places).toHaveLength(value.facts.length);
      expect(value.facts.length).toBeGreaterThan(10);
    }
  });

  it('the sentence of a fact stands on its line', () => {
    const { value, places } = read(SEED);
    value.facts.forEach(({ sentence }, index) => {
      const at = places[index];
      expect(at && 'line' in at ? SEED[at.line - 1] : '').toContain(sentence);
    });
  });
});

describe('damage stays where it is', () => {
  /** Facts of lines farther than this from the damage must not change. */
  const NEAR = 3;

  const placed = (lines: readonly string[], shiftAfter: number, shift: number): string[] => {
    const { value, places } = read(lines);
    return value.facts.map((fact, index) => {
      const at = places[index];
      const line = at && 'line' in at ? at.line : 0;
      return `${line > shiftAfter ? line - shift : line} ${JSON.stringify(fact)}`;
    });
  };
  const far = (facts: readonly string[], line: number): string[] =>
    facts.filter((fact) => Math.abs(Number.parseInt(fact, 10) - line) > NEAR);

  it.each([
    ['prose', SEED],
    ['statistics', STATISTICS],
  ])('a deleted or doubled line of %s changes only facts near it', (_, lines) => {
    const whole = placed(lines, Infinity, 0);
    const title = lines.findIndex((line) => isReportTitle(line));
    for (let index = 0; index < lines.length; index += 1) {
      if (index === title || lines[index]?.startsWith('统计指标')) continue;
      const line = index + 1;
      const without = placed(lines.toSpliced(index, 1), index, -1);
      const doubled = placed(lines.toSpliced(index, 0, lines[index] ?? ''), line, 1);
      const [expected, less, more] = [whole, without, doubled].map((facts) => far(facts, line));
      const parts = (facts: readonly string[] | undefined): string[] =>
        (facts ?? []).filter((fact) => !fact.includes('·'));
      expect(parts(less)).toEqual(parts(expected));
      expect(parts(more)).toEqual(parts(expected));
    }
  });

  it('a heading row that is lost gives no invented facts', () => {
    const index = TABLES.findIndex((line) => line.startsWith('商业企业'));
    const { value, issues } = read(TABLES.toSpliced(index, 1));
    expect(value.facts.some(({ metric }) => metric.includes('本年新收'))).toBe(false);
    expect(issues.filter(({ code }) => code === 'tableFiguresNotUsed')).toHaveLength(8);
  });
});

it('never throws on any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...SEED,
      ...TABLES,
      ...CELLS,
      ...STATISTICS,
      '',
      '\t',
      '其中',
      '分别为',
      '、',
      '均为100%',
      '12',
      '3件',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(
          '12',
          '件',
          '、',
          '，',
          '分别',
          '均为',
          '（',
          '）',
          '未',
          '申请',
          '万',
          '一',
          '至',
          '由',
          '其中',
        ),
        {
          maxLength: 12,
        },
      )
      .map((words) => words.join('')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const { value, places } = read(lines);
      expect(annualReportSchema.parse(value)).toEqual(value);
      expect(places).toHaveLength(value.facts.length);
    }),
    { seed: 2016, numRuns: 300 },
  );
});

it('takes ten times as long for ten times the text, not a hundred times', () => {
  const times = (count: number): number => {
    const lines = [...SEED.slice(0, 9), ...Array.from({ length: count }, () => SEED.slice(10, 30)).flat()];
    const start = performance.now();
    read(lines);
    return performance.now() - start;
  };
  times(20);
  expect(times(400) / times(40)).toBeLessThan(40);
});
