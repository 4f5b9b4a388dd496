import type { Column, Field } from '../header';
import { EMPTY, likenessOf } from './likeness';

interface Fit {
  /** Column of each text; null for a text that belongs to none. */
  readonly places: readonly (number | null)[];
  readonly cost: number;
}

/** A column between two filled ones, or after the last, that the row does not show. */
const SKIPPED: Readonly<Record<Field, number>> = {
  group: 1,
  unitNumber: 2,
  number: 6,
  item: 4,
  requirement: 14,
  channel: 2,
  deadline: 2,
  lead: 2,
  responsible: 2,
  cooperating: 1.5,
  note: 0.5,
  unknown: 0.5,
};
/** Columns before the first cell, merged with the row above. */
const SKIPPED_FIRST = 0.8;
const SKIPPED_REQUIREMENT = 14;
const DROPPED = 9;
const DROPPED_EMPTY = 0.1;

interface Choice {
  readonly cost: number;
  readonly from: 'place' | 'skip' | 'drop' | null;
}

const UNREACHED: Choice = { cost: Infinity, from: null };

/** The first where both cost the same: of two texts for one column the later is dropped. */
const better = (a: Choice, b: Choice): Choice => (b.cost < a.cost ? b : a);

function skipCost({ field }: Column, placed: number): number {
  if (placed > 0) return SKIPPED[field];
  return field === 'requirement' ? SKIPPED_REQUIREMENT : SKIPPED_FIRST;
}

/** Where the cells of a row that does not have as many as its heading row belong: in order, each where it looks best. */
export function fitRow(texts: readonly string[], columns: readonly Column[]): Fit {
  const likeness = texts.map((text) => (text === '' ? null : likenessOf(text)));
  const costAt = (text: number, column: number): number => {
    const field = columns[column]?.field ?? 'unknown';
    return likeness[text]?.(field) ?? EMPTY[field];
  };
  const best: Choice[][] = [];
  for (let done = 0; done <= texts.length; done += 1) {
    const row: Choice[] = [];
    for (let column = 0; column <= columns.length; column += 1) {
      let choice: Choice = done === 0 && column === 0 ? { cost: 0, from: null } : UNREACHED;
      const left = row[column - 1];
      const target = columns[column - 1];
      if (left && target) choice = better(choice, { cost: left.cost + skipCost(target, done), from: 'skip' });
      const diagonal = best[done - 1]?.[column - 1];
      if (diagonal) choice = better({ cost: diagonal.cost + costAt(done - 1, column - 1), from: 'place' }, choice);
      const above = best[done - 1]?.[column];
      const drop = likeness[done - 1] ? DROPPED : DROPPED_EMPTY;
      if (above) choice = better({ cost: above.cost + drop, from: 'drop' }, choice);
      row.push(choice);
    }
    best.push(row);
  }
  return {
    places: placesIn(best, texts.length, columns.length),
    cost: best[texts.length]?.[columns.length]?.cost ?? 0,
  };
}

function placesIn(best: readonly (readonly Choice[])[], texts: number, columns: number): (number | null)[] {
  const places: (number | null)[] = [];
  let [text, column] = [texts, columns];
  for (let from = best[text]?.[column]?.from; from; from = best[text]?.[column]?.from) {
    if (from !== 'skip') {
      text -= 1;
      places.push(from === 'place' ? column - 1 : null);
    }
    if (from !== 'drop') column -= 1;
  }
  return places.reverse();
}
