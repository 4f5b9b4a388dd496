import type { GoneColumn } from '../../assessment/model/package';
import { asText, valueAt } from './gridCells';
import type { ParsedWorkbook } from './parseWorkbook';
import type { Stray } from './stray';

/** A value beside the columns of ours with the row of 证据评分 in which it stands, and the renamed column that it belongs to. */
export function inItsRow(stray: Stray, { places, assessment }: ParsedWorkbook, gone: readonly GoneColumn[]): Stray {
  const { at } = stray;
  const { evidence } = places;
  if (evidence === undefined || !('sheet' in at) || at.sheet !== evidence.found.sheet.name) return stray;
  const { sheet, headerRow } = evidence.found;
  const row = assessment.evidence[evidence.rows.indexOf((at.row ?? 0) - 1)];
  if (row === undefined) return stray;
  const header = asText(valueAt(sheet, headerRow, (at.column ?? 0) - 1)).replace(/\s/g, '');
  const isRenamed = gone.some(({ under }) => under === header);
  const { unit, taskId } = row;
  return { ...stray, row: { unit, taskId }, ...(isRenamed ? { column: header, kind: 'columnRenamed' as const } : {}) };
}
