import {
  FEEDBACK_SHEET,
  INSTRUCTIONS_SHEET,
  LISTS,
  RANKING_PREFIX,
  SCORES,
  SYSTEM_SHEET,
} from '../../../workbook/layout/tables';

const LAYOUTS = [...Object.values(LISTS), SCORES];

const NAMES = new Set<string>([INSTRUCTIONS_SHEET, FEEDBACK_SHEET, SYSTEM_SHEET, ...LAYOUTS.map(({ sheet }) => sheet)]);

const TABLES = new Set<string>(LAYOUTS.map(({ table }) => table));

/** A sheet that may be ours: by its name, or by a table of ours in it when it was renamed. */
export const mayBeOurs = (sheet: string, tables: readonly string[]): boolean =>
  NAMES.has(sheet) || sheet.startsWith(RANKING_PREFIX) || tables.some((name) => TABLES.has(name));
