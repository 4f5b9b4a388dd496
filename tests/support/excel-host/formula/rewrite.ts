import { areaAddress, parseArea, quoteSheet, splitSheet } from '../model/address';
import { sameArea, span, type Area } from '../model/area';
import { shiftArea, type Shift } from '../model/Shift';
import { mapTokens, type Token } from './tokens';

/** Dollar signs of a reference, in the order column, row, column, row. */
function withDollars(address: string, like: string): string {
  const absolute = like.split(':').map((part) => [part.startsWith('$'), part.slice(1).includes('$')] as const);
  const parts = address.split(':').map((part, i) => {
    const [column = '', row = ''] = [/^[A-Z]*/.exec(part)?.[0], /\d*$/.exec(part)?.[0]];
    const [first, second] = absolute[i] ?? absolute[0] ?? [false, false];
    if (row === '' || column === '') return `${first ? '$' : ''}${part}`;
    return `${first ? '$' : ''}${column}${second ? '$' : ''}${row}`;
  });
  return parts.join(':');
}

/** References to the cells of a sheet that a change moved follow them; to cells that are gone they become #REF!. */
export const followShift = (formula: string, ownSheet: string, sheet: string, shift: Shift): string =>
  mapTokens(formula, ({ kind, text }) => {
    if (kind !== 'reference') return text;
    const { sheet: named, rest } = splitSheet(text);
    const area = parseArea(rest);
    if ((named ?? ownSheet) !== sheet || area === null) return text;
    const moved = shiftArea(area, shift);
    if (moved === null) return '#REF!';
    if (sameArea(moved, area)) return text;
    return `${named === null ? '' : `${quoteSheet(named)}!`}${withDollars(areaAddress(moved), rest)}`;
  });

interface Corner {
  readonly row: number;
  readonly column: number;
}

const corners = ({ row, column, rows, columns }: Area): readonly Corner[] => [
  { row, column },
  { row: row + rows - 1, column: column + columns - 1 },
];

/**
 * The same for a formula that holds for every cell of an area, relative to its first one: what is relative goes where the
 * first cell went, what is absolute follows the cells.
 */
export const followRule = (
  formula: string,
  ownSheet: string,
  sheet: string,
  shift: Shift,
  from: Corner,
  to: Corner,
): string =>
  mapTokens(formula, ({ kind, text }) => {
    if (kind !== 'reference') return text;
    const { sheet: named, rest } = splitSheet(text);
    const area = parseArea(rest);
    if (area === null) return text;
    const moved = (named ?? ownSheet) === sheet ? shiftArea(area, shift) : area;
    const dollars = rest.split(':').map((part) => [part.startsWith('$'), part.slice(1).includes('$')] as const);
    const [first, last] = corners(area).map((corner, i) => {
      const [columnIsFixed, rowIsFixed] = dollars[i] ?? dollars[0] ?? [false, false];
      const fixed = moved === null ? undefined : corners(moved)[i];
      return {
        // Rows that go take no column with them, and the other way round.
        row: rowIsFixed
          ? (fixed?.row ?? (shift.way === 'horizontal' ? corner.row : undefined))
          : corner.row + to.row - from.row,
        column: columnIsFixed
          ? (fixed?.column ?? (shift.way === 'vertical' ? corner.column : undefined))
          : corner.column + to.column - from.column,
      };
    });
    if (
      first?.row === undefined ||
      first.column === undefined ||
      last?.row === undefined ||
      last.column === undefined
    ) {
      return '#REF!';
    }
    const address = areaAddress(span(first.row, first.column, last.row, last.column));
    return `${named === null ? '' : `${quoteSheet(named)}!`}${withDollars(address, rest)}`;
  });

/** References to a sheet take its new name; null: the sheet is gone. */
export const renameSheet = (formula: string, from: string, to: string | null): string =>
  mapTokens(formula, ({ kind, text }) => {
    if (kind !== 'reference' && kind !== 'word') return text;
    const { sheet, rest } = splitSheet(text);
    if (sheet !== from) return text;
    return to === null ? '#REF!' : `${quoteSheet(to)}!${rest}`;
  });

const tableName = ({ text }: Token): string => text.slice(0, text.indexOf('['));

export const renameTable = (formula: string, from: string, to: string): string =>
  mapTokens(formula, (token) =>
    token.kind === 'table' && tableName(token).toLowerCase() === from.toLowerCase()
      ? `${to}${token.text.slice(from.length)}`
      : token.text,
  );

/** `inTable`: the formula stands in the table itself, where its name may be left out. */
export const renameColumn = (formula: string, table: string, from: string, to: string, inTable: boolean): string =>
  mapTokens(formula, (token) => {
    if (token.kind !== 'table') return token.text;
    const name = tableName(token);
    if (name.toLowerCase() !== table.toLowerCase() && !(name === '' && inTable)) return token.text;
    return token.text.replaceAll(`[${from}]`, `[${to}]`).replaceAll(`[@${from}]`, `[@${to}]`);
  });
