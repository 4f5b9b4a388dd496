import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { breakdownSchema } from '../../src/assessment/model/breakdown';
import { interpretText } from './support/interpretText';

const seed = readFileSync(
  new URL('../../seeds/辽宁省贯彻落实2017年政务公开工作要点工作安排.txt', import.meta.url),
  'utf8',
).split('\n');
const FIRST = seed.findIndex((line) => line.startsWith('一、'));

const read = (lines: readonly string[]) => interpretText(lines.join('\n'));
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const textOf = (value: unknown): string => words(JSON.stringify(value));

/** Lines whose text is neither in the value nor in a place that an issue names. */
function lostLines(lines: readonly string[]): string[] {
  const { value, issues } = read(lines);
  breakdownSchema.parse(value);
  expect(new Set(value.tasks.map(({ id }) => id)).size).toBe(value.tasks.length);
  const printed = textOf(value);
  const parts = (line: string): string[] =>
    line.split(/[。(（)）]/).map((part) => words(part.replace(/^\s*\d+\./, '')));
  const isKept = (line: string): boolean =>
    printed.includes(words(line)) || parts(line).every((part) => printed.includes(part));
  const reported = (index: number): boolean =>
    issues.some(
      ({ at }) => at !== null && 'line' in at && at.line <= index + 1 && index + 1 <= (at.endLine ?? at.line),
    );
  return lines.filter((line, index) => index >= FIRST && !isKept(line) && !reported(index));
}

/** Paragraphs after the last task are read for the clause on the weight only. */
const CLOSING = seed.slice(65).filter((line) => line.trim() !== '');

const whole = read(seed);

it('loses nothing of the undamaged notice', () => {
  expect(lostLines(seed).filter((line) => !CLOSING.includes(line))).toEqual([]);
});

it('loses nothing silently when any one line is missing, and only neighbours change', () => {
  for (let gap = FIRST; gap < seed.length; gap += 1) {
    const lines = seed.toSpliced(gap, 1);
    expect(lostLines(lines).filter((line) => !CLOSING.includes(line))).toEqual([]);
    const kept = new Set(read(lines).value.tasks.map(({ requirement }) => requirement));
    const lost = whole.value.tasks.filter(({ requirement }) => !kept.has(requirement));
    for (const { source } of lost) expect('line' in source && Math.abs(source.line - gap - 1) <= 1).toBe(true);
  }
});

it('notices that a number is missing', () => {
  const numbered = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d\.)/;
  for (let gap = FIRST; gap < seed.length; gap += 1) {
    const [line, next] = [seed[gap] ?? '', seed.slice(gap + 1).find((each) => numbered.test(each)) ?? ''];
    const kind = (text: string): string => (/^\d/.test(text) ? '1' : text.startsWith('(') ? '(' : '一');
    if (!numbered.test(line) || kind(line) !== kind(next) || /^(?:1\.|\(一\))/.test(next)) continue;
    expect(read(seed.toSpliced(gap, 1)).issues.map(({ code }) => code)).toContain('numberOutOfSequence');
  }
});

it('keeps every task and changes at most neighbours when any one line stands twice', () => {
  for (let copy = FIRST; copy < seed.length; copy += 1) {
    const { value } = read(seed.toSpliced(copy, 0, seed[copy] ?? ''));
    const found = value.tasks.map(({ requirement }) => requirement);
    for (const { requirement } of whole.value.tasks) expect(found).toContain(requirement);
    expect(value.tasks.length - whole.value.tasks.length).toBeLessThanOrEqual(1);
  }
});

it('reads any beginning of the notice without losing a line', () => {
  for (let end = FIRST + 2; end < seed.length; end += 5)
    expect(lostLines(seed.slice(0, end)).filter((line) => !CLOSING.includes(line))).toEqual([]);
});
