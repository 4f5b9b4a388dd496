import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakdownSchema } from '../../src/assessment/model/breakdown';
import { fieldsOfWord } from '../../src/documents/interpret/header';
import { compact } from '../../src/documents/interpret/text';
import { interpretText } from './support/interpretText';

const seed = (name: string): string[] =>
  readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8').split('\n');

const lines2017 = seed('沈阳市2017年政务公开工作要点任务明细表');
const lines2023 = seed('沈阳市2023年政务公开重点工作任务分解表');
/** The first units of the second part: enough for every kind of row, short enough to be cut at every line. */
const short2017 = [...lines2017.slice(0, 44), ...lines2017.slice(217, 345)];

const words = (text: string): string => text.replace(/^\s*\d+\.\s*/, '').replace(/[^\p{L}\p{N}]/gu, '');

/** Halves of heading words and numbers, which stand for nothing by themselves. */
const isMeaningless = (text: string): boolean => /^(?:单位|任务|序号|\d*)$/.test(text) || fieldsOfWord(text).length > 0;

const tableLines = new Set([...lines2017.slice(19), ...lines2023.slice(19)]);

/** Lines of the tables whose text is neither in the value nor in a place that an issue names. */
function lostLines(lines: readonly string[]): string[] {
  const { value, issues } = interpretText(lines.join('\n'));
  breakdownSchema.parse(value);
  if (issues.some(({ code }) => code === 'noTable' || code === 'noTasks')) return [];
  const printed = words(JSON.stringify(value));
  const reported = (line: number): boolean =>
    issues.some(({ at }) => at !== null && 'line' in at && at.line <= line && line <= (at.endLine ?? at.line));
  const isKept = (cell: string, line: number): boolean =>
    isMeaningless(compact(cell)) || isMeaningless(words(cell)) || printed.includes(words(cell)) || reported(line);
  return lines.filter(
    (line, index) => tableLines.has(line) && !line.split('\t').every((cell) => isKept(cell, index + 1)),
  );
}

it('loses nothing of the undamaged documents', () => {
  expect(lostLines(lines2017)).toEqual([]);
  expect(lostLines(lines2023)).toEqual([]);
});

it('loses nothing silently when the text ends after any line', () => {
  for (const lines of [short2017, lines2023])
    for (let count = 0; count <= lines.length; count += 1) expect(lostLines(lines.slice(0, count))).toEqual([]);
});

it('loses nothing silently when any one line is missing', () => {
  for (const lines of [short2017, lines2023])
    for (let gap = 0; gap < lines.length; gap += 1) expect(lostLines(lines.toSpliced(gap, 1))).toEqual([]);
});

it('loses nothing silently when several lines are missing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(short2017, lines2023),
      fc.uniqueArray(fc.nat(160), { minLength: 1, maxLength: 12 }),
      (lines, gaps) => {
        const left = lines.filter((_, index) => !gaps.includes(index));
        expect(lostLines(left)).toEqual([]);
      },
    ),
    { seed: 2017, numRuns: 200 },
  );
});

const dongguan = seed('东莞市2017年政务信息公开工作重点分工方案');

/** Lines within this distance of a changed line are near it: about one row printed one cell per line. */
const NEAR = 12;

type Notice = ReturnType<typeof interpretText>;
type Span = readonly [first: number, last: number];

const linesOf = (place: object): Span =>
  'line' in place
    ? [Number(place.line), Number('endLine' in place && place.endLine !== undefined ? place.endLine : place.line)]
    : [0, Number.MAX_SAFE_INTEGER];

/** Tasks as text without ids, with the lines they would have had before the change. */
const tasksOf = ({ value }: Notice, move: (line: number) => number): { readonly key: string; readonly span: Span }[] =>
  value.tasks.map(({ source, ...task }) => {
    const [first, last] = linesOf(source);
    const span: Span = [move(first), move(last)];
    return { key: JSON.stringify([{ ...task, id: '', inferred: null }, span]), span };
  });

/** Whether a change of one line changed a task far from it with no issue near it. */
function changesFarSilently(before: Notice, after: Notice, line: number, moved: number): boolean {
  const isFar = ([first, last]: Span): boolean => first > line + NEAR + 2 || last < line - NEAR - 2;
  const old = tasksOf(before, (at) => at);
  const now = tasksOf(after, (at) => (at - moved > line ? at - moved : at));
  const differs = (one: typeof old, other: typeof old): boolean => {
    const keys = new Set(other.map(({ key }) => key));
    return one.some(({ key, span }) => isFar(span) && !keys.has(key));
  };
  if (!differs(old, now) && !differs(now, old)) return false;
  return !after.issues.some(({ at, severity }) => {
    if (at === null) return severity === 'error';
    const [first, last] = linesOf(at);
    return severity !== 'info' && first <= line + NEAR && last >= line - NEAR;
  });
}

it('changes tasks only near a line that is missing or printed twice, or tells of it there', () => {
  for (const lines of [dongguan, lines2023, short2017]) {
    const before = interpretText(lines.join('\n'));
    lines.forEach((text, index) => {
      const without = interpretText(lines.toSpliced(index, 1).join('\n'));
      expect([text, changesFarSilently(before, without, index + 1, -1)]).toEqual([text, false]);
      const twice = interpretText(lines.toSpliced(index, 0, text).join('\n'));
      expect([text, changesFarSilently(before, twice, index + 1, 1)]).toEqual([text, false]);
    });
  }
}, 60_000);

it('never throws on any text', () => {
  const line = fc.oneof(
    fc.constantFrom(...short2017, ...lines2023, '', '', '', '\t', '一、', '1', '长期推进'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
      const { value } = interpretText(lines.join('\n'));
      breakdownSchema.parse(value);
    }),
    { seed: 2023, numRuns: 300 },
  );
});
