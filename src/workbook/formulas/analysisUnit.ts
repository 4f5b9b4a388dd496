import { EVIDENCE, SCORES, type ColumnKey } from '../layout/tables';
import type { Formula } from '../port';
import { all } from './references';

/** Where 分析 keeps what the formulas of a unit read: cells of its row. */
export interface UnitCells {
  readonly unit: Formula;
  /** Row of the unit in 单位得分. */
  readonly position: Formula;
  /** Its first and last row in 证据评分: sums over a few rows instead of all of them keep the sheet quick. */
  readonly first: Formula;
  readonly last: Formula;
}

/** D1, D2: what stands where there is no 得分率. */
export const NO_RATE = '—';

const units = all(EVIDENCE, 'unit');

/** Empty where nobody stands in the line. */
export const ofLine = ({ position }: Pick<UnitCells, 'position'>, formula: Formula): Formula =>
  `IF(${position}="","",${formula})`;

export const positionOf = (group: Formula, order: number): Formula =>
  `IFERROR(MATCH(${group}&"|${order}",${all(SCORES, 'orderKey')},0),"")`;

export const scoreAt = ({ position }: Pick<UnitCells, 'position'>, key: ColumnKey<typeof SCORES>): Formula =>
  `INDEX(${all(SCORES, key)},${position})`;

export const firstRowOf = ({ unit }: Pick<UnitCells, 'unit'>): Formula => `IFERROR(MATCH(${unit},${units},0),1)`;

/** Rows that stand together end with the last of them; otherwise the unit's rows may be anywhere down to the last of all. */
export function lastRowOf({ unit, first }: Pick<UnitCells, 'unit' | 'first'>): Formula {
  const count = `COUNTIFS(${units},${unit})`;
  const together = `INDEX(${units},${first}):INDEX(${units},${first}+${count}-1)`;
  return `IF(${count}=0,1,IF(COUNTIFS(${together},${unit})=${count},${first}+${count}-1,ROWS(${units})))`;
}

const part = ({ first, last }: UnitCells, key: ColumnKey<typeof EVIDENCE>): Formula =>
  `INDEX(${all(EVIDENCE, key)},${first}):INDEX(${all(EVIDENCE, key)},${last})`;

const ownRows = (cells: UnitCells): Formula => `${part(cells, 'unit')},${cells.unit}`;

const sectionRows = (cells: UnitCells, section: number): Formula =>
  `${ownRows(cells)},${part(cells, 'sectionNumber')},${section}`;

const counted = (cells: UnitCells): Formula => `${part(cells, 'conclusion')},"<>不适用"`;

/** Σ 最终得分 of a section. */
export const sectionEarned = (cells: UnitCells, section: number): Formula =>
  `ROUND(SUMIFS(${part(cells, 'final')},${sectionRows(cells, section)}),8)`;

/** Σ P of a section. */
export const sectionFull = (cells: UnitCells, section: number): Formula =>
  `ROUND(SUMIFS(${part(cells, 'points')},${sectionRows(cells, section)},${counted(cells)},${part(cells, 'points')},">=0"),8)`;

/** D1, D6: earned of full in percent. */
export const percentOf = (earned: Formula, full: Formula): Formula =>
  `IF(${full}=0,"${NO_RATE}",ROUND(ROUND(100*${earned}/${full},8),2))`;

/** D2 */
export const medianOf = (range: Formula): Formula =>
  `IF(COUNT(${range})=0,"${NO_RATE}",ROUND(ROUND(MEDIAN(${range}),8),2))`;

const dates = (cells: UnitCells): Formula =>
  (['publishedOn', 'deadline'] as const)
    .map((key) => `${part(cells, key)},">=1",${part(cells, key)},"<2958466"`)
    .join(',');

/** D4 */
export const HANDLING = {
  unproven: (cells: UnitCells): Formula => `SUMIFS(${part(cells, 'unproven')},${ownRows(cells)})`,
  dated: (cells: UnitCells): Formula => `COUNTIFS(${ownRows(cells)},${dates(cells)},${counted(cells)})`,
  onTime: (cells: UnitCells): Formula =>
    `COUNTIFS(${ownRows(cells)},${dates(cells)},${counted(cells)},${part(cells, 'overdueDays')},0)`,
  share: (onTime: Formula, dated: Formula): Formula =>
    `IF(${dated}=0,"${NO_RATE}",ROUND(ROUND(${onTime}/${dated},8),4))`,
} as const;
