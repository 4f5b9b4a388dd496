import { columnsOnDemand } from '../change/columnsOnDemand';
import { areaOf } from '../state/workbookState';
import { rangeOf } from './places';
import type { SheetFrame } from './readFrame';
import type { Batch } from './session';

/** By table, the headers of the columns on demand that are hidden now. */
export const hiddenColumns =
  (sheets: readonly SheetFrame[]): Batch<Map<string, string[]>> =>
  (context) => {
    const loaded = sheets.flatMap(({ name: sheet, tables }) =>
      tables.map((table) => ({
        table: table.name,
        columns: columnsOnDemand(table).map(({ header, column }) => {
          const { top } = table.area;
          return { header, cell: rangeOf(context, sheet, areaOf(top, column, top, column)).load('columnHidden') };
        }),
      })),
    );
    return () =>
      new Map(
        loaded.map(({ table, columns }) => [
          table,
          columns.filter(({ cell }) => cell.columnHidden).map(({ header }) => header),
        ]),
      );
  };
