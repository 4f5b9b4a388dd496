import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Result } from '../../shared/issue';
import type { WorkbookIssueCode } from '../../workbook/issues';
import type { NumberFormat } from '../../workbook/layout/styles';
import { ownContent } from '../../workbook/own/ownContent';
import type { SheetGrid, WorkbookGrid } from '../../workbook/port';
import { guard } from './guard';
import { readWorkbook } from './readWorkbook';

type FormatOf = NonNullable<SheetGrid['format']>;

/** With styles the library gives cells with a date format as dates. */
function formatIn({ rows, cells }: Sheet, row: number, column: number): NumberFormat | null {
  if (rows[row]?.[column] instanceof Date) return 'yyyy-mm-dd';
  return cells?.get(`${row},${column}`)?.style?.numFmt?.includes('%') === true ? '0.00%' : null;
}

/** How numbers are shown, for what people added themselves: a date must not become a bare number. */
async function formatsIn(bytes: Uint8Array): Promise<ReadonlyMap<string, FormatOf>> {
  const { value: safe } = guard(bytes, { styles: true });
  if (safe === null) return new Map();
  const { sheets } = await readXlsx(safe, { readStyles: true, dateSystem: 'auto' });
  return new Map(sheets.map((sheet) => [sheet.name, (row: number, column: number) => formatIn(sheet, row, column)]));
}

function withFormats(sheet: SheetGrid, format: FormatOf | undefined): SheetGrid {
  return format === undefined ? sheet : { ...sheet, format };
}

/** An .xlsx with all that must go along when it is written anew; null, with the reason, when it cannot be read. */
export async function readOwned(bytes: Uint8Array): Promise<Result<WorkbookGrid | null, WorkbookIssueCode>> {
  const read = await readWorkbook(bytes);
  if (read.value === null || ownContent(read.value).length === 0) return read;
  const formats = await formatsIn(bytes);
  const sheets = read.value.sheets.map((sheet) => withFormats(sheet, formats.get(sheet.name)));
  return { value: { ...read.value, sheets }, issues: read.issues };
}
