import { UNIT_FIELDS } from '../../assessment/model/package';
import { isBlank } from '../../assessment/scoring/cells';
import { alignRows } from './alignRows';
import { foreignRow } from './foreignRow';
import { listChanges } from './listChanges';
import { mergeRow } from './mergeRow';
import { ownRows } from './ownRows';
import { returnContext } from './returnContext';
import type { UnitMerge, UnitReturn } from './unitReturn';

/** What one returned file changes here (M1–M5, M8–M10); nothing of it is lost (M7). */
export function mergeUnitReturn(returned: UnitReturn): UnitMerge {
  const { content, unit, ours, kind } = returned;
  const context = returnContext(returned);
  const { own, others } = ownRows(content, unit);
  const base = content.sent?.content.evidence ?? [];
  const parts = alignRows(base, ours, own, UNIT_FIELDS[kind]).map((row) => mergeRow(row, context));
  const foreign = others.flatMap((returned) =>
    foreignRow(returned, null, isBlank(returned.row.unit) ? 'outside' : 'otherUnitRow', context),
  );
  return {
    applied: parts.flatMap(({ applied }) => applied),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    rejected: [...parts.flatMap(({ rejected }) => rejected), ...foreign, ...listChanges(returned)],
    unchanged: parts.reduce((sum, part) => sum + part.unchanged, 0),
  };
}
