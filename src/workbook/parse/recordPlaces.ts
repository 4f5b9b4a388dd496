import type { Place } from '../../shared/issue';
import type { LISTS } from '../layout/tables';
import type { FoundTable } from './findTable';

export type ListName = keyof typeof LISTS;

/** Where the records of a list stand. */
export interface RecordPlaces {
  readonly found: FoundTable;
  /** Sheet row of each record, from 0. */
  readonly rows: readonly number[];
}

export type Places = Readonly<Partial<Record<ListName, RecordPlaces>>>;

/** The cell of a record, or its row where the column is not there. */
export function placeOf({ found, rows }: RecordPlaces, index: number, key: string | undefined): Place {
  const row = rows[index];
  const column = key === undefined ? undefined : found.columns.get(key);
  return {
    sheet: found.sheet.name,
    ...(row === undefined ? {} : { row: row + 1 }),
    ...(column === undefined ? {} : { column: column + 1 }),
  };
}

/** The place of a record as a person finds it: sheet, row and column. */
export function sheetPlace(places: Places, at: Place | null): Place | null {
  if (at === null || !('record' in at)) return at;
  const list = places[at.record as ListName];
  return list === undefined ? null : placeOf(list, at.index, at.field);
}
