import type { UnitScoreJson } from '../../app/scoreWorkbook';

/** How far the round is that is to be sealed. */
export function sealProgress(units: readonly UnitScoreJson[]): string {
  const open = units.filter(({ status }) => status === '未评完').length;
  return `共${units.length}个单位，${open === 0 ? '全部评完' : `其中${open}个还没有评完`}。`;
}
