import type { SheetGrid, WorkbookGrid } from '../../workbook/port';

/** A sheet as it is sent between a page and its worker: its formulas listed, since functions cannot be sent. */
interface PackedSheet extends Pick<SheetGrid, 'name' | 'tables' | 'rows'> {
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

export interface PackedGrid extends Omit<WorkbookGrid, 'sheets'> {
  readonly sheets: readonly PackedSheet[];
}

export const packGrid = ({ sheets, ...rest }: WorkbookGrid): PackedGrid => ({
  ...rest,
  sheets: sheets.map(({ name, tables, rows, formula }) => ({
    name,
    tables,
    rows,
    formulas: rows.flatMap((cells, row) =>
      Array.from(cells).flatMap((_, column) => {
        const text = formula(row, column);
        return text === null ? [] : [{ row, column, text }];
      }),
    ),
  })),
});

const key = (row: number, column: number): string => `${row} ${column}`;

export const unpackGrid = ({ sheets, ...rest }: PackedGrid): WorkbookGrid => ({
  ...rest,
  sheets: sheets.map(({ formulas, ...sheet }) => {
    const texts = new Map(formulas.map(({ row, column, text }) => [key(row, column), text]));
    return { ...sheet, formula: (row, column) => texts.get(key(row, column)) ?? null };
  }),
});
