import type { UnitScore } from '../../../assessment/model/scores';
import { all } from '../../formulas/references';
import { RANKING_CELLS } from '../../layout/rankingLayout';
import { SCORES, type ColumnKey } from '../../layout/tables';
import type { Formula } from '../../port';

const group = `${all(SCORES, 'group')},${RANKING_CELLS.group}`;

const count = (key: ColumnKey<typeof SCORES>, word: string): Formula =>
  `COUNTIFS(${group},${all(SCORES, key)},"${word}")`;

const stale = `SUMIFS(${all(SCORES, 'stale')},${group})`;

/** What is said of a group above its list. */
export const SUMMARY = {
  value: (units: readonly UnitScore[]): string => {
    const open = units.filter((unit) => unit.status === '未评完').length;
    const below = units.filter((unit) => unit.weight.verdict === '不达标').length;
    const unknown = units.filter((unit) => unit.weight.verdict === '无法核实').length;
    const stale = units.reduce((sum, unit) => sum + unit.stale, 0);
    const reviews = stale > 0 ? `得分中${stale}项待复核。` : '';
    return `本组共${units.length}个单位，其中${open}个未评完；权重不达标${below}个，无法核实${unknown}个。${reviews}`;
  },
  /** Says too when units were moved into the group and no longer fit the `lines` of the sheet. */
  formula: (lines: number): Formula =>
    `"本组共"&COUNTIFS(${group})&"个单位，其中"&${count('status', '未评完')}&"个未评完；权重不达标"&` +
    `${count('verdict', '不达标')}&"个，无法核实"&${count('verdict', '无法核实')}&"个。"&` +
    `IF(${stale}>0,"得分中"&${stale}&"项待复核。","")&` +
    `IF(COUNTIFS(${group})>${lines},"本表排不下，请重新生成工作簿。","")`,
} as const;
