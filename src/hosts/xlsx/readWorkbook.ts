import { readXlsx, type Cell as LibraryCell, type CellValue, type Sheet, type TableDefinition } from 'hucre/xlsx';
import type { Result } from '../../shared/issue';
import type { GridValue, SheetGrid, TableRows, WorkbookGrid } from '../../workbook/port';
import { guard } from './guard';
import { raise, type WorkbookIssueCode } from '../../workbook/issues';

function gridValue(value: CellValue | undefined, cell: LibraryCell | undefined): GridValue {
  if (cell?.type === 'error') return { error: String(cell.value) };
  if (value === undefined || value === '') return null;
  // The guard removes date formats; a date can only come from a cell typed as one (t="d").
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return value;
}

/** B3:H9 → rows 2 to 8 from 0. */
function tableRows({ name, range }: TableDefinition): TableRows[] {
  const rows = /^\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(range ?? '');
  return rows === null ? [] : [{ name, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 }];
}

function sheetGrid({ name, rows, cells, tables }: Sheet): SheetGrid {
  return {
    name,
    tables: (tables ?? []).flatMap(tableRows),
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
        sheets: workbook.sheets.map(sheetGrid),
      },
      issues: [],
    };
  } catch {
    // The library explains itself in terms of parts and tags; a person can only open and save the file again.
    return { value: null, issues: [raise('fileNotUnderstood', null)] };
  }
}
