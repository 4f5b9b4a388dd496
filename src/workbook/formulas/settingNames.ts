import { settingTable } from '../../assessment/scoring/settingTable';
import { FIRST_ROW, SETTINGS, UNITS } from '../layout/tables';
import type { Formula } from '../port';

type SettingKey = keyof typeof settingTable;

/** Rows of 评分规则 that the names look at: the settings and room for rows people add. */
const SETTING_ROWS = 40;

const column = (letter: string): Formula =>
  `${SETTINGS.sheet}!$${letter}$${FIRST_ROW}:$${letter}$${FIRST_ROW + SETTING_ROWS - 1}`;

const literal = (value: number | string): string => (typeof value === 'number' ? String(value) : `"${value}"`);

/** Lower and upper bounds of the numbers, as C4 states them. */
function accepted(key: SettingKey, entered: Formula): Formula {
  if (settingTable[key].choices.length > 0) {
    const words = settingTable[key].choices.map((word) => `${entered}="${word}"`).join(',');
    return `OR(${words})`;
  }
  return key === 'weightLimit'
    ? `AND(ISNUMBER(${entered}),${entered}>0,${entered}<=1)`
    : `AND(ISNUMBER(${entered}),${entered}>=0)`;
}

/** C4 as a defined name: the usable value of the first row of that name, else the default. */
function settingName(key: SettingKey) {
  const definition = settingTable[key];
  const entered = `INDEX(${column('B')},MATCH("${definition.name}",${column('A')},0))`;
  const fallback = literal(definition.default);
  return {
    name: definition.name,
    formula: `IFERROR(IF(${accepted(key, entered)},${entered},${fallback}),${fallback})`,
  };
}

/** Name of a setting as formulas use it. */
export const setting = (key: SettingKey): Formula => settingTable[key].name;

/** Names of the roster, offered in drop-downs. */
const UNIT_LIST = '单位名单';

/** All defined names of the workbook; `unitCount` bounds the list of units offered in drop-downs. */
export const definedNames = (unitCount: number) => [
  ...(Object.keys(settingTable) as SettingKey[]).map(settingName),
  { name: UNIT_LIST, formula: `${UNITS.sheet}!$A$${FIRST_ROW}:$A$${FIRST_ROW + Math.max(unitCount, 1) - 1}` },
];
