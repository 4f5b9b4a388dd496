import { isBlank } from '../blankText';
import { records } from './records';

const CANDIDATES = [',', '\t', ';', '|'] as const;
const LOOKED_AT = 200;
const HINT = /^\uFEFF?sep=(.)\r?\n/i;

export interface Separation {
  readonly delimiter: string;
  /** Cells in most of the records. */
  readonly width: number;
  /** How many of the records have so many cells, and their share of all. */
  readonly count: number;
  readonly share: number;
}

function separationBy(delimiter: string, text: string): Separation {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { fields, raw } of records(text, delimiter, 'always')) {
    if (all === LOOKED_AT) break;
    if (isBlank(raw)) continue;
    all += 1;
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  }
  const [width, count] = [...counts]
    .filter(([cells]) => cells > 1)
    .reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return { delimiter, width, count, share: all > 0 ? count / all : 0 };
}

/** How a text is separated into cells: as it says itself, else the way that gives the most records of one length. */
export function separationOf(text: string): Separation | null {
  const hint = HINT.exec(text)?.[1];
  const ways = (hint === undefined ? CANDIDATES : [hint]).map((delimiter) => separationBy(delimiter, text));
  const best = ways.reduce((first, next) =>
    next.share > first.share || (next.share === first.share && next.width > first.width) ? next : first,
  );
  return best.count > 0 ? best : null;
}

export const isHint = (line: string): boolean => /^\uFEFF?sep=.$/i.test(line);
