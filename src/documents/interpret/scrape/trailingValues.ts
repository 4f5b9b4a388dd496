import type { Column, Field } from '../header';
import type { ScrapedRow } from './pieces';
import type { ScrapeLine } from './scrapeLines';

/** The cells that follow a requirement in the order of the columns, and what follows out of order. */
export interface TrailingValues {
  readonly cells: ReadonlyMap<Field, ScrapeLine>;
  readonly rest: readonly ScrapeLine[];
}

const KINDS: Readonly<Partial<Record<Field, ScrapeLine['kind']>>> = {
  lead: 'units',
  responsible: 'units',
  cooperating: 'units',
  deadline: 'deadline',
  channel: 'words',
  note: 'words',
  unknown: 'words',
};

const MAY_BE_EMPTY: readonly Field[] = ['cooperating', 'channel', 'note', 'unknown'];

function inOrder(after: readonly ScrapeLine[], columns: readonly Column[]): TrailingValues {
  const cells = new Map<Field, ScrapeLine>();
  let index = 0;
  for (const { field } of columns) {
    const line = after[index];
    if (line && line.kind === KINDS[field]) {
      cells.set(field, line);
      index += 1;
    } else if (!MAY_BE_EMPTY.includes(field)) break;
  }
  return { cells, rest: after.slice(index) };
}

/** One name for two columns of units may belong to either. */
const isAmbiguous = (cells: ReadonlyMap<Field, ScrapeLine>, columns: readonly Column[]): boolean =>
  columns.some(({ field }) => field === 'responsible') &&
  columns.some(({ field }) => field === 'lead') &&
  cells.has('lead') !== cells.has('responsible');

/** In the place of a cell stands a text that may or may not be one: then the order of what is before it proves nothing. */
const isUnclear = (rest: readonly ScrapeLine[], found: number, columns: readonly Column[]): boolean =>
  (rest[0]?.kind === 'words' || rest[0]?.kind === 'condition') && found < columns.length;

/** What of the lines after a requirement is its own, going by the order of the columns alone. */
export function trailingValues({ after }: ScrapedRow, columns: readonly Column[]): TrailingValues {
  const found = inOrder(after, columns);
  const distrusted = isAmbiguous(found.cells, columns) || isUnclear(found.rest, found.cells.size, columns);
  return distrusted ? { cells: new Map(), rest: after } : found;
}
