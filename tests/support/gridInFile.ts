import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import type { WorkbookGrid } from '../../src/workbook/port';

/** What stands in the cells of a workbook file; one that cannot be read fails the test with the reasons. */
export async function gridInFile(bytes: Uint8Array | undefined): Promise<WorkbookGrid> {
  const { value, issues } = await readWorkbook(bytes ?? new Uint8Array());
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}
