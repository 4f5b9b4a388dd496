import { UNIT_FIELDS } from '../../assessment/model/package';
import { nameKey } from '../../assessment/scoring/cells';
import { alignRows, type ReturnedRow } from './alignRows';
import { foreignRow } from './foreignRow';
import { listChanges } from './listChanges';
import { mergeRow } from './mergeRow';
import { returnContext } from './returnContext';
import type { UnitMerge, UnitReturn } from './unitReturn';

/** What one returned file changes here (M1–M5, M8); nothing of it is lost (M7). */
export function mergeUnitReturn(returned: UnitReturn): UnitMerge {
  const { content, unit, ours, kind } = returned;
  const context = returnContext(returned);
  const rows = content.now.evidence.map((row, index): ReturnedRow => ({ row, index }));
  const isOwn = ({ row }: ReturnedRow): boolean => nameKey(row.unit) === nameKey(unit);
  const base = content.sent?.content.evidence ?? [];
  const parts = alignRows(base, ours, rows.filter(isOwn), UNIT_FIELDS[kind]).map((row) => mergeRow(row, context));
  const others = rows.filter((row) => !isOwn(row)).flatMap((row) => foreignRow(row, null, 'otherUnitRow', context));
  return {
    applied: parts.flatMap(({ applied }) => applied),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    rejected: [...parts.flatMap(({ rejected }) => rejected), ...others, ...listChanges(returned)],
    unchanged: parts.reduce((sum, part) => sum + part.unchanged, 0),
  };
}
