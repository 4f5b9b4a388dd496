import { carryOwn } from '../../workbook/own/carryOwn';
import type { WorkbookPort } from '../../workbook/port';
import { rowsBeyondSheets } from '../../workbook/write/planWorkbookRows';
import { readOwned } from './readOwned';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';

/** A workbook kept as the bytes of an .xlsx file. The original is never changed: `apply` makes a new file. */
export interface XlsxPort extends WorkbookPort {
  /** The file as last written or given; empty before the first. */
  bytes(): Uint8Array;
}

export function xlsxPort(file: Uint8Array = new Uint8Array()): XlsxPort {
  let current = file;
  return {
    bytes: () => current,
    read: () => readWorkbook(current),
    apply: async (plan) => {
      const tooLong = rowsBeyondSheets(plan);
      if (tooLong.length > 0) return tooLong;
      const before = current.length === 0 ? null : (await readOwned(current)).value;
      current = await writeWorkbook(before === null ? plan : carryOwn(before, plan));
      return [];
    },
  };
}
