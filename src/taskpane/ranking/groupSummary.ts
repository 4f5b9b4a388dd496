import type { UnitScoreJson } from '../../app/scoreWorkbook';

/** How far a group is, as the ranking sheet says it. */
export function groupSummary(units: readonly UnitScoreJson[]): string {
  const open = units.filter(({ status }) => status === '未评完').length;
  const below = units.filter(({ weight }) => weight.verdict === '不达标').length;
  const unknown = units.filter(({ weight }) => weight.verdict === '无法核实').length;
  return `本组共${units.length}个单位，其中${open}个未评完；权重不达标${below}个，无法核实${unknown}个。`;
}
