import { isOurSheet } from '../../../workbook/layout/ourSheets';
import { LISTS, SCORES } from '../../../workbook/layout/tables';

const TABLES = new Set<string>([...Object.values(LISTS), SCORES].map(({ table }) => table));

/** A sheet that may be ours: by its name, or by a table of ours in it when it was renamed. */
export const mayBeOurs = (sheet: string, tables: readonly string[]): boolean =>
  isOurSheet(sheet) || tables.some((name) => TABLES.has(name));
