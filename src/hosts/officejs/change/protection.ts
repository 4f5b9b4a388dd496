import type { ProtectionOptions } from '../state/workbookState';

/** What people may do in a sheet that is protected against slips: fill in, sort, filter, widen. */
export const PROTECTION: ProtectionOptions = {
  allowSort: true,
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
};
