import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Result } from '../../shared/issue';
import type { SheetText } from '../../shared/sheetText';
import { raise, type WorkbookIssueCode } from '../../workbook/issues';
import { guard } from './guard';
import { shownText } from './shownText';

function sheetText({ name, rows, cells, merges, rowDefs, hidden, veryHidden }: Sheet): SheetText {
  const details = [...(cells?.values() ?? [])];
  return {
    name,
    hidden: hidden === true || veryHidden === true,
    rows: rows.map((row, r) => row.map((value, c) => shownText(value, cells?.get(`${r},${c}`)?.style?.numFmt))),
    merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    uncalculated: details.filter(({ formula, value }) => formula !== undefined && value === null).length,
    hiddenRows: [...(rowDefs ?? [])].filter(([row, definition]) => definition.hidden && rows[row]?.some(Boolean))
      .length,
  };
}

/** The sheets of an .xlsx from outside as readers see them; null, with the reason, when it cannot be read. */
export async function readSheets(bytes: Uint8Array): Promise<Result<readonly SheetText[] | null, WorkbookIssueCode>> {
  const { value: safe, issues } = guard(bytes, { styles: true });
  if (safe === null) return { value: null, issues };
  try {
    const { sheets } = await readXlsx(safe, { readStyles: true, dateSystem: 'auto' });
    return { value: sheets.map(sheetText), issues: [] };
  } catch {
    // The library explains itself in terms of parts and tags; a person can only open and save the file again.
    return { value: null, issues: [raise('fileNotUnderstood', null)] };
  }
}
