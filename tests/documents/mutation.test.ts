import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnnualReport } from '../../src/assessment/model/annualReport';
import type { Breakdown } from '../../src/assessment/model/breakdown';
import { interpret } from '../../src/documents/interpret/interpret';
import { readText } from '../../src/documents/read/readText';

/**
 * Deleting or doubling one line of a source document changes only what stands near that line, or an issue says so there.
 */

const seed = (name: string): string[] =>
  readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8').split('\n');

const shenyang2017 = seed('沈阳市2017年政务公开工作要点任务明细表');

/** Each with the lines that its longest row or the rows of one item stretch over. */
const DOCUMENTS: readonly (readonly [name: string, near: number, lines: readonly string[]])[] = [
  // The first units of the second part: every kind of row, short enough to be changed at every line.
  ['Shenyang 2017', 12, [...shenyang2017.slice(0, 44), ...shenyang2017.slice(217, 345)]],
  ['Shenyang 2023', 8, seed('沈阳市2023年政务公开重点工作任务分解表')],
  ['Liaoning', 4, seed('辽宁省贯彻落实2017年政务公开工作要点工作安排')],
  ['Dongguan', 6, seed('东莞市2017年政务信息公开工作重点分工方案')],
  ['an annual report', 2, seed('沈阳市政务服务办2016年政府信息公开年度报告')],
];

interface Piece {
  readonly text: string;
  readonly line: number;
}

interface Reading {
  readonly pieces: readonly Piece[];
  readonly issues: readonly (readonly [from: number, to: number, text: string])[];
  readonly isRefused: boolean;
}

/** What a document says, piece by piece, without the numbering that is ours. */
function piecesOf(value: Breakdown | AnnualReport, places: readonly object[] = []): Piece[] {
  const lineOf = (at: object | undefined): number => (at && 'line' in at ? Number(at.line) : 0);
  if (value.kind === 'annualReport')
    return value.facts.map(({ metric, value: figure, unit }, index) => ({
      text: JSON.stringify([metric, figure, unit]),
      line: lineOf(places[index]),
    }));
  return value.tasks.map(({ item, requirement, channel, deadline, lead, responsible, cooperating, source }) => ({
    text: JSON.stringify([item, requirement, channel, deadline.text, lead, responsible, cooperating]),
    line: lineOf(source),
  }));
}

function read(lines: readonly string[]): Reading {
  const { value, issues, places } = interpret(readText('seed.txt', lines.join('\n')));
  return {
    pieces: piecesOf(value, places),
    issues: issues.flatMap(({ code, at, facts, severity }) =>
      at !== null && 'line' in at && severity !== 'info'
        ? [[at.line, at.endLine ?? at.line, `${code} ${JSON.stringify(facts)}`] as const]
        : [],
    ),
    isRefused: issues.some(({ at, severity }) => at === null && severity === 'error'),
  };
}

/** Pieces of one reading that the other does not have. */
function missingIn(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return pieces.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** What changed far from the line although nothing near it is reported. */
function unexplained(before: Reading, after: Reading, changed: number, near: number): string[] {
  if (after.isRefused) return [];
  const known = new Set(before.issues.map(([, , text]) => text));
  const isReported = after.issues.some(
    ([from, to, text]) => !known.has(text) && from - near <= changed && changed <= to + near,
  );
  const differing = [...missingIn(before.pieces, after.pieces), ...missingIn(after.pieces, before.pieces)];
  return isReported ? [] : differing.filter(({ line }) => Math.abs(line - changed) > near).map(({ text }) => text);
}

describe.each(DOCUMENTS)('%s', (_name, near, lines) => {
  const before = read(lines);

  it.each([
    ['missing', (at: number) => lines.toSpliced(at, 1)],
    ['printed twice', (at: number) => lines.toSpliced(at, 0, lines[at] ?? '')],
  ])('any one line %s changes only what is near', (_what, change) => {
    const found = lines.flatMap((_, at) => {
      const texts = unexplained(before, read(change(at)), at + 1, near);
      return texts.length > 0 ? [`line ${at + 1}: ${texts.length} changed, first ${texts[0] ?? ''}`] : [];
    });
    expect(found).toEqual([]);
  });
});
