import type { Formula } from '../port';
import type { ColumnKey } from '../layout/tables';

interface Referable {
  readonly table: string;
  readonly columns: Readonly<Record<string, { readonly header: string }>>;
}

const headerOf = (table: Referable, key: string): string => {
  const column = table.columns[key];
  if (column === undefined) throw new Error(`${table.table} has no column ${key}`);
  return column.header;
};

/** The cell of a column in the formula's own row. */
export const own = <Table extends Referable>(table: Table, key: ColumnKey<Table>): Formula =>
  `${table.table}[[#This Row],[${headerOf(table, key)}]]`;

/** All cells of a column, without the header. */
export const all = <Table extends Referable>(table: Table, key: ColumnKey<Table>): Formula =>
  `${table.table}[${headerOf(table, key)}]`;

/** Number of the formula's own row in its table, from 1. */
export const ownIndex = <Table extends Referable>(table: Table, key: ColumnKey<Table>): Formula =>
  `ROW()-ROW(${table.table}[[#Headers],[${headerOf(table, key)}]])`;

export const CHINESE_SPACE = '\u3000';

const trimmed = (reference: Formula): Formula => `TRIM(SUBSTITUTE(${reference},"${CHINESE_SPACE}",""))`;

/** C1: an empty cell or spaces only, the Chinese space included. Works on a cell and, inside SUMPRODUCT, on a column. */
export const isBlank = (reference: Formula): Formula => `${trimmed(reference)}=""`;

export const isFilled = (reference: Formula): Formula => `${trimmed(reference)}<>""`;

/** Value of `key` in the first row whose `by` equals `wanted` (C5); an error when there is none. */
export const lookup = <Table extends Referable>(
  table: Table,
  key: ColumnKey<Table>,
  by: ColumnKey<Table>,
  wanted: Formula,
): Formula => `INDEX(${all(table, key)},MATCH(${wanted},${all(table, by)},0))`;
