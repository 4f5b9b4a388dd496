const NUMBER = /^[+-]?\d+(\.\d+)?%?$/;
/** Stands where there is no number. */
const NONE = '—';

/** The columns, from 0, in which every cell is a number or none, and at least one is. */
export function numberColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const isNumbers = (texts: readonly string[]): boolean =>
    texts.every((text) => text === NONE || NUMBER.test(text)) && texts.some((text) => text !== NONE);
  return new Set(columns.filter((column) => isNumbers(rows.map((cells) => cells[column] ?? NONE))));
}
