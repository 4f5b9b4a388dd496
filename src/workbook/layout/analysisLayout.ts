import type { Formula } from '../port';

/** Where other sheets find what 分析 says of units and groups, section by section. */

export const ANALYSIS_SHEET = '分析';

/** Hidden column with the keys of the rows. */
const KEY_LETTERS = 'A';

/** Column, from 1, of the 得分率 of the first section; the others follow in the order of 任务分解. */
export const FIRST_SECTION_COLUMN = 5;

/** Rows that are looked through for a key. */
const LAST_ROW = 20_000;

/** Key of the row with the 得分率 of a unit. */
export const unitRowKey = (unit: string): string => `单位|${unit}`;

/** Key of the row with the medians of a group; the row has none while a unit of the group stands in no line of it. */
export const medianRowKey = (group: string): string => `中位数|${group}`;

/** Row of a key; an error where there is no such row. */
export const rowOfKey = (key: Formula): Formula =>
  `MATCH(${key},${ANALYSIS_SHEET}!$${KEY_LETTERS}$1:$${KEY_LETTERS}$${LAST_ROW},0)`;

/** The 得分率 of a section (its column letters) in the row of a key; an error where there is no such row. */
export const rateAt = (key: Formula, letters: string): Formula =>
  `INDEX(${ANALYSIS_SHEET}!$${letters}$1:$${letters}$${LAST_ROW},${rowOfKey(key)})`;
