import { readXlsx, type Cell as LibraryCell, type CellValue } from 'hucre/xlsx';
import type { Result } from '../../shared/issue';
import type { GridValue, SheetGrid, WorkbookGrid } from '../../workbook/port';
import { guard } from './guard';
import { raise, type WorkbookIssueCode } from '../../workbook/issues';

type Cells = ReadonlyMap<string, LibraryCell> | undefined;

function gridValue(value: CellValue | undefined, cell: LibraryCell | undefined): GridValue {
  if (cell?.type === 'error') return { error: String(cell.value) };
  if (value === undefined || value === '') return null;
  // The guard removes date formats; a date can only come from a cell typed as one (t="d").
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return value;
}

function sheetGrid(name: string, rows: readonly (readonly CellValue[])[], cells: Cells): SheetGrid {
  return {
    name,
    rows: rows.map((row, r) => row.map((value, c) => gridValue(value, cells?.get(`${r},${c}`)))),
    formula: (row, column) => cells?.get(`${row},${column}`)?.formula ?? null,
  };
}

/** Values and formulas of an .xlsx; null, with the reason, when it cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<WorkbookGrid | null, WorkbookIssueCode>> {
  const { value: safe, issues } = guard(bytes);
  if (safe === null) return { value: null, issues };
  try {
    const workbook = await readXlsx(safe, { readStyles: false, dateSystem: 'auto' });
    return {
      value: {
        date1904: workbook.dateSystem === '1904',
        sheets: workbook.sheets.map((sheet) => sheetGrid(sheet.name, sheet.rows, sheet.cells)),
      },
      issues: [],
    };
  } catch {
    // The library explains itself in terms of parts and tags; a person can only open and save the file again.
    return { value: null, issues: [raise('fileNotUnderstood', null)] };
  }
}
