import type { Cell, EvidenceRow } from '../../../src/assessment/model/assessment';

/**
 * The merge once more, written from SPEC.md alone and as slowly as it reads: rows of different tasks, columns of 填报.
 * `outcomes` are lines like "T1 佐证 taken 新".
 */

const COLUMNS = ['progress', 'evidence', 'publishedOn', 'count', 'selfScore'] as const;

/** V1–V3 */
function same(a: Cell, b: Cell): boolean {
  const blank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && /^[ \u3000]*$/.test(cell));
  if (blank(a) || blank(b)) return blank(a) && blank(b);
  if (typeof a === 'number' && typeof b === 'number') {
    const saved = (value: number): number => Math.round(Number(value.toPrecision(15)) * 1e8) / 1e8;
    return saved(a) === saved(b);
  }
  if (typeof a === 'string' && typeof b === 'string') return a.split('\r\n').join('\n') === b.split('\r\n').join('\n');
  return a === b;
}

const blank = (cell: Cell): boolean => same(cell, null);

function outcome(base: Cell, ours: Cell, theirs: Cell): 'stays' | 'taken' | 'cleared' | 'bothChanged' {
  const unitChanged = !same(base, theirs);
  const weChanged = !same(base, ours);
  if (unitChanged && weChanged) return same(ours, theirs) ? 'stays' : 'bothChanged';
  if (!unitChanged) return 'stays';
  return blank(theirs) ? 'cleared' : 'taken';
}

const find = (rows: readonly EvidenceRow[], key: string): EvidenceRow | undefined =>
  rows.find(({ taskId }) => taskId.toLowerCase() === key);

function ofRow(key: string, base: EvidenceRow | undefined, ours: EvidenceRow | undefined, theirs: EvidenceRow) {
  return COLUMNS.flatMap((column): string[] => {
    const value = theirs[column];
    const line = (what: string): string[] => [`${key} ${column} ${what} ${blank(value) ? '' : String(value)}`];
    if (base && ours) {
      const what = outcome(base[column], ours[column], value);
      return what === 'stays' ? [] : line(what);
    }
    if (ours) return blank(value) || same(ours[column], value) ? [] : line('addedTwice');
    if (base) return blank(value) || same(base[column], value) ? [] : line('rowRemovedHere');
    return blank(value) ? [] : line('rowInvented');
  });
}

/** M1–M5 of one unit. */
export function slowMerge(
  base: readonly EvidenceRow[],
  ours: readonly EvidenceRow[],
  theirs: readonly EvidenceRow[],
): string[] {
  const keys = new Set([...base, ...ours, ...theirs].map(({ taskId }) => taskId.toLowerCase()));
  return [...keys]
    .flatMap((key) => {
      const [sent, here, back] = [find(base, key), find(ours, key), find(theirs, key)];
      if (back) return ofRow(key, sent, here, back);
      return sent && here ? [`${key} rowMissing`] : [];
    })
    .sort();
}

/** M8 of one unit, all of whose tasks are known here. */
export const slowTwoWay = (ours: readonly EvidenceRow[], theirs: readonly EvidenceRow[]): string[] =>
  theirs
    .flatMap((back) => {
      const key = back.taskId.toLowerCase();
      const here = find(ours, key);
      return COLUMNS.flatMap((column): string[] => {
        const value = back[column];
        const text = blank(value) ? '' : String(value);
        if (!here) return blank(value) ? [] : [`${key} ${column} noBase ${text}`];
        if (same(here[column], value)) return [];
        return [`${key} ${column} ${blank(here[column]) ? 'taken' : 'noBase'} ${text}`];
      });
    })
    .concat(
      ours
        .filter(({ taskId }) => !find(theirs, taskId.toLowerCase()))
        .map((row) => `${row.taskId.toLowerCase()} rowMissing`),
    )
    .sort();
