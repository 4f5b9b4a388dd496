import type { SheetGrid, WorkbookGrid } from '../../workbook/port';

/** A sheet that can be sent between a page and its worker: formulas as a list instead of a function. */
interface PackedSheet extends Omit<SheetGrid, 'formula'> {
  readonly formulas: readonly (readonly [row: number, column: number, text: string])[];
}

export interface PackedGrid {
  readonly date1904: boolean;
  readonly sheets: readonly PackedSheet[];
}

function packSheet({ name, tables, rows, formula }: SheetGrid): PackedSheet {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const formulas: [number, number, string][] = [];
  rows.forEach((_, row) => {
    for (let column = 0; column < width; column += 1) {
      const text = formula(row, column);
      if (text !== null) formulas.push([row, column, text]);
    }
  });
  return { name, tables, rows, formulas };
}

function unpackSheet({ formulas, ...sheet }: PackedSheet): SheetGrid {
  const byRow = new Map<number, Map<number, string>>();
  for (const [row, column, text] of formulas) {
    const ofRow = byRow.get(row) ?? new Map<number, string>();
    byRow.set(row, ofRow.set(column, text));
  }
  return { ...sheet, formula: (row, column) => byRow.get(row)?.get(column) ?? null };
}

export const packGrid = ({ date1904, sheets }: WorkbookGrid): PackedGrid => ({
  date1904,
  sheets: sheets.map(packSheet),
});

export const unpackGrid = ({ date1904, sheets }: PackedGrid): WorkbookGrid => ({
  date1904,
  sheets: sheets.map(unpackSheet),
});
