import type { Cell as LibraryCell, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { ExcelHost } from './ExcelHost';
import { storedFormula } from './formula/storedFormula';
import { areaAddress } from './model/address';
import { cellArea, WHOLE_SHEET } from './model/area';
import { hasContent, isErrorValue, type Cell } from './model/Cell';
import type { Sheet } from './model/Sheet';

const STATES = { Visible: {}, Hidden: { hidden: true }, VeryHidden: { veryHidden: true } } as const;

const typeOf = (value: Cell['value']): LibraryCell['type'] => {
  if (value === null) return 'empty';
  return isErrorValue(value) ? 'error' : (typeof value as 'string' | 'number' | 'boolean');
};

function libraryCell({ value, formula, format }: Cell, table: string | undefined): LibraryCell {
  const shown = isErrorValue(value) ? value.error : value;
  const style = { style: { numFmt: format.numberFormat, protection: { locked: format.locked } } };
  if (formula === null) return { value: shown, type: typeOf(value), ...style };
  return { value: null, type: 'formula', formula: storedFormula(formula, table), formulaResult: shown, ...style };
}

function librarySheet(sheet: Sheet): WriteSheet {
  const tables = sheet.workbook.tablesOf(sheet);
  const cells = new Map<string, LibraryCell>();
  sheet.cells.forEach(WHOLE_SHEET, (cell, row, column) => {
    const table = sheet.workbook.tableAt(sheet, cellArea(row, column));
    if (hasContent(cell)) cells.set(`${row},${column}`, libraryCell(cell, table?.name));
  });
  return {
    name: sheet.name,
    ...STATES[sheet.visibility],
    cells,
    tables: tables.map(({ name, area, columns }) => ({
      name,
      range: areaAddress(area),
      columns: columns.map((column) => ({ name: column.name })),
    })),
  };
}

/**
 * The workbook as an .xlsx file with values, formulas and their results, number formats, tables, names and hidden sheets, for
 * recalculating it elsewhere. Looks, validations and print set-up stay out.
 */
export function saveAsXlsx(host: ExcelHost): Promise<Uint8Array> {
  host.settle();
  const { sheets, names } = host.workbook;
  return writeXlsx({
    sheets: sheets.map(librarySheet),
    namedRanges: names.map(({ name, formula }) => ({ name, range: formula.slice(1) })),
  });
}
