import type { Cell, EvidenceRow } from '../../assessment/model/assessment';
import { UNIT_FIELDS } from '../../assessment/model/package';
import type { RowScore } from '../../assessment/model/scores';
import { rowKey } from '../../assessment/rowEntries';
import { stampBasis } from '../../assessment/scoring/basis';
import { isBlank, nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import type { CellName } from '../model';
import type { MergeToApply } from './mergeToApply';
import { placeKey } from './placeKey';
import { restoredRows } from './restoredRows';
import { withRestored } from './withRestored';

interface Change extends CellName {
  readonly to: Cell;
}

const APPEAL: readonly string[] = UNIT_FIELDS.feedback;

/** 申诉前得分 is the score that the appeal is made against. */
function beforeAppeal(row: EvidenceRow, changes: readonly Change[], score: RowScore | undefined): EvidenceRow {
  const isAppeal = changes.some(({ field, to }) => APPEAL.includes(field) && !isBlank(to));
  if (!isAppeal || !isBlank(row.scoreBeforeAppeal) || !score?.final) return row;
  return { ...row, scoreBeforeAppeal: Number(score.final.toFixed()) };
}

const withChanges = (row: EvidenceRow, changes: readonly Change[]): EvidenceRow =>
  changes.reduce((changed, { field, to }) => ({ ...changed, [field]: to }), row);

/** M11: the rows with what is taken; a score that has no basis yet rests on what stood there before. */
export function mergedEvidence(toApply: MergeToApply): EvidenceRow[] {
  const { hub, scores, merge, decide } = toApply;
  const chosen = merge.conflicts.filter((conflict) => decide(conflict) === 'theirs');
  const changes = new Map<string, Change[]>();
  for (const change of [...merge.applied, ...chosen.map((conflict) => ({ ...conflict, to: conflict.theirs }))]) {
    const key = placeKey(change);
    changes.set(key, [...(changes.get(key) ?? []), change]);
  }
  const taskOf = firstByName(hub.tasks, ({ id }) => id);
  const seen = new Map<string, number>();
  const present = hub.evidence.map((row, index) => {
    const key = rowKey(row.unit, row.taskId);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const own = changes.get(placeKey({ ...row, occurrence }));
    if (!own) return row;
    const based = isBlank(row.basis) ? stampBasis(row, taskOf.get(nameKey(row.taskId))) : row;
    return withChanges(beforeAppeal(based, own, scores.rows[index]), own);
  });
  const gone = chosen.filter(({ unit, taskId, occurrence }) => occurrence >= (seen.get(rowKey(unit, taskId)) ?? 0));
  const restored = restoredRows(gone, toApply);
  return withRestored(
    present,
    [...restored].map(([key, row]) => withChanges(row, changes.get(key) ?? [])),
  );
}
