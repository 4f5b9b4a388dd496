import { emptyEvidence } from '../../assessment/creation/emptyEvidence';
import type { EvidenceRow, Task } from '../../assessment/model/assessment';
import { UNIT_FIELDS } from '../../assessment/model/package';
import { isBlank, nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import type { Conflict } from '../model';
import { alignRows, type AlignedRow } from './alignRows';
import type { MergeToApply } from './mergeToApply';
import { ownRows } from './ownRows';
import { placeKey } from './placeKey';
import { rowsByUnit } from './rowsByUnit';

const isAppeal = ({ field }: Conflict): boolean => UNIT_FIELDS.feedback.some((known) => known === field);

/** The rows of each file side by side, compared once however many of them come back. */
function alignedBy({ hub, files }: MergeToApply): (conflict: Conflict) => readonly AlignedRow[] {
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  const rows = rowsByUnit(hub.evidence);
  const known = new Map<string, readonly AlignedRow[]>();
  return (conflict) => {
    const { file, unit } = conflict;
    const kind = isAppeal(conflict) ? 'feedback' : 'evidence';
    const key = JSON.stringify([file, nameKey(unit), kind]);
    const before = known.get(key);
    if (before) return before;
    const content = contents.get(file);
    if (!content) throw new Error(`A conflict of a file without contents: ${file}`);
    const base = content.sent?.content.evidence ?? [];
    const ours = rows.get(nameKey(unit)) ?? [];
    const aligned = alignRows(base, ours, ownRows(content, unit).own, UNIT_FIELDS[kind]);
    known.set(key, aligned);
    return aligned;
  };
}

/** The row as it was sent, without what the unit has emptied; of a file without a base, a fresh one. */
function rowAsSent(conflict: Conflict, aligned: readonly AlignedRow[], task: Task | undefined): EvidenceRow {
  const { unit, taskId, occurrence } = conflict;
  const found = aligned.find((row) => nameKey(row.taskId) === nameKey(taskId) && row.occurrence === occurrence);
  const returned = found?.theirs?.row;
  if (found?.base) {
    const row = { ...found.base };
    for (const field of UNIT_FIELDS[isAppeal(conflict) ? 'feedback' : 'evidence']) {
      if (isBlank(returned?.[field] ?? null)) row[field] = null;
    }
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
  if (chosen.length === 0) return restored;
  const fieldsOf = new Map<string, string[]>();
  for (const conflict of toApply.merge.conflicts) {
    const key = placeKey(conflict);
    const known = fieldsOf.get(key);
    if (known) known.push(conflict.field);
    else fieldsOf.set(key, [conflict.field]);
  }
  const tasks = firstByName(toApply.hub.tasks, ({ id }) => id);
  const alignedOf = alignedBy(toApply);
  for (const conflict of chosen) {
    const key = placeKey(conflict);
    if (restored.has(key)) continue;
    const blank = Object.fromEntries((fieldsOf.get(key) ?? []).map((field) => [field, null]));
    const row = rowAsSent(conflict, alignedOf(conflict), tasks.get(nameKey(conflict.taskId)));
    restored.set(key, { ...row, ...blank });
  }
  return restored;
}
