import { raise, type WorkbookIssue } from '../../../workbook/issues';
import { ExcelSilent } from './session';

/** What is known about the workbook when a call was refused. */
export interface Circumstances {
  readonly isReadOnly: boolean;
  /** Sheets come or go, and the structure of the workbook is protected. */
  readonly isFixed: boolean;
  /** The first protected sheet that was to be written. */
  readonly protectedSheet: string | null;
}

/** Codes with which Excel refuses a batch as a whole, before anything in it is done. */
const REFUSED_WHOLE = new Set(['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded', 'ApiNotFound']);

const isExcelError = (error: unknown): error is OfficeExtension.Error => error instanceof OfficeExtension.Error;

export const isRefusedWhole = (error: unknown): boolean => isExcelError(error) && REFUSED_WHOLE.has(error.code);

export const isDenied = (error: unknown): boolean => isExcelError(error) && error.code === 'AccessDenied';

/** Calls that fail in this way only while the window of another workbook is in front. */
const NEEDS_WINDOW = /\.(?:select|activate|getSelectedRange|getActive\w+)$/;

function denied({ isReadOnly, isFixed, protectedSheet }: Circumstances): WorkbookIssue {
  if (!isReadOnly && isFixed) return raise('workbookProtected', null);
  if (isReadOnly || protectedSheet === null) return raise('workbookReadOnly', null);
  return raise('sheetProtected', { sheet: protectedSheet }, { sheet: protectedSheet });
}

/** Why Excel did not do it, told by the code of the error: its message is in the language of the machine. Errors of ours go on. */
export function explain(error: unknown, circumstances: Circumstances | null = null): WorkbookIssue {
  if (error instanceof ExcelSilent) return raise('hostSilent', null, { seconds: error.seconds });
  if (!isExcelError(error)) throw error;
  const where = error.debugInfo.errorLocation ?? '';
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return raise('cellEditing', null);
    case 'ApiNotFound':
    case 'ApiNotAvailable':
      return raise('apiMissing', null);
    case 'AccessDenied':
      return denied(circumstances ?? { isReadOnly: true, isFixed: false, protectedSheet: null });
    case 'InvalidOperation':
      if (NEEDS_WINDOW.test(where)) return raise('otherWindow', null);
      break;
  }
  return raise('hostFailed', null, { code: error.code, where });
}
