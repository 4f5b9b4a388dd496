import { emptyEvidence } from '../../assessment/creation/emptyEvidence';
import type { EvidenceRow } from '../../assessment/model/assessment';
import { UNIT_FIELDS } from '../../assessment/model/package';
import { isBlank, nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import type { Conflict } from '../model';
import { alignRows } from './alignRows';
import type { MergeToApply } from './mergeToApply';
import { ownRows } from './ownRows';
import { placeKey } from './placeKey';

const isAppeal = ({ field }: Conflict): boolean => UNIT_FIELDS.feedback.some((known) => known === field);

/** The row as it was sent, without what the unit has emptied; of a file without a base, a fresh one. */
function rowAsSent(conflict: Conflict, { hub, files }: MergeToApply): EvidenceRow {
  const { file, unit, taskId, occurrence } = conflict;
  const content = files.find(({ name }) => name === file)?.content;
  if (!content) throw new Error(`A conflict of a file without contents: ${file}`);
  const ours = hub.evidence.filter((row) => nameKey(row.unit) === nameKey(unit));
  const fields = UNIT_FIELDS[isAppeal(conflict) ? 'feedback' : 'evidence'];
  const aligned = alignRows(content.sent?.content.evidence ?? [], ours, ownRows(content, unit).own, fields);
  const found = aligned.find((row) => nameKey(row.taskId) === nameKey(taskId) && row.occurrence === occurrence);
  const task = firstByName(hub.tasks, ({ id }) => id).get(nameKey(taskId));
  const returned = found?.theirs?.row;
  if (found?.base) {
    const row = { ...found.base };
    for (const field of fields) if (isBlank(returned?.[field] ?? null)) row[field] = null;
    return row;
  }
  if (!returned || !task) throw new Error(`A conflict of a row that is in no file: ${unit} ${taskId}`);
  return emptyEvidence({ unit, taskId: task.id, role: returned.role }, task);
}

/**
 * M5: rows that are gone here and come back because a person took the unit's value. Cells in conflict are blank in them,
 * as they are here; the decided ones are filled in later.
 */
export function restoredRows(chosen: readonly Conflict[], toApply: MergeToApply): ReadonlyMap<string, EvidenceRow> {
  const restored = new Map<string, EvidenceRow>();
  for (const conflict of chosen) {
    const key = placeKey(conflict);
    if (restored.has(key)) continue;
    const open = toApply.merge.conflicts.filter((other) => placeKey(other) === key);
    const blank = Object.fromEntries(open.map(({ field }) => [field, null]));
    restored.set(key, { ...rowAsSent(conflict, toApply), ...blank });
  }
  return restored;
}
