import { emptyEvidence } from '../../assessment/creation/emptyEvidence';
import type { Cell, EvidenceRow } from '../../assessment/model/assessment';
import { UNIT_FIELDS, type UnitField } from '../../assessment/model/package';
import { isBlank } from '../../assessment/scoring/cells';
import type { Applied, Conflict, ConflictKind, Rejected } from '../model';
import type { AlignedRow, ReturnedRow } from './alignRows';
import { isSameCell } from './cellKey';
import { foreignRow } from './foreignRow';
import { mergeAddedCell, mergeCell, mergeGoneCell, mergeTwoWay, type CellOutcome } from './mergeCell';
import type { ReturnContext } from './returnContext';
import { rowOverreach } from './rowOverreach';
import { saidName, saidValue } from './saidCells';
import type { UnitMerge } from './unitReturn';

type Compared = readonly [CellOutcome, ConflictKind];

const NOTHING: UnitMerge = { applied: [], conflicts: [], rejected: [], unchanged: 0 };

/** Which comparison a cell gets, by the sides that have its row. */
function compared(aligned: AlignedRow, field: UnitField, theirs: Cell, { content, said }: ReturnContext): Compared {
  const { base, ours } = aligned;
  const here = ours?.[field] ?? null;
  if (!content.sent) return [ours ? mergeTwoWay(here, theirs) : mergeAddedCell(null, theirs), 'noBase'];
  if (!ours) return [mergeGoneCell(base?.[field] ?? null, theirs), 'rowRemovedHere'];
  const kind = base ? 'bothChanged' : 'addedTwice';
  const last = said.size > 0 ? said.get(saidName({ ...aligned, field })) : undefined;
  if (last !== undefined) return [mergeCell((cell) => saidValue(cell) === last, here, theirs), kind];
  return [base ? mergeCell((cell) => isSameCell(cell, base[field]), here, theirs) : mergeAddedCell(here, theirs), kind];
}

function mergeCells(aligned: AlignedRow, { row, index }: ReturnedRow, context: ReturnContext): UnitMerge {
  const { file, unit, kind, headings, unreadable, isGone, isDecided } = context;
  const { taskId, occurrence, base, ours } = aligned;
  const applied: Applied[] = [];
  const conflicts: Conflict[] = [];
  const rejected: Rejected[] = [];
  let unchanged = 0;
  for (const field of UNIT_FIELDS[kind]) {
    if (isGone(field)) continue;
    const text = unreadable(index, field);
    if (text !== undefined) {
      const column = headings.column('evidence', field);
      rejected.push({ file, unit, taskId, column, value: text, reason: 'unreadable' });
      continue;
    }
    const theirs = row[field];
    const [outcome, why] = compared(aligned, field, theirs, context);
    if (outcome === 'unchanged') {
      unchanged += 1;
      continue;
    }
    const name = { unit, taskId, occurrence, field };
    const from = ours?.[field] ?? null;
    if (outcome === 'taken') {
      const isCleared = isBlank(theirs);
      applied.push({ ...name, from, to: isCleared ? null : theirs, isCleared, file });
      continue;
    }
    const conflict = { ...name, kind: why, base: base?.[field] ?? null, ours: from, theirs, file };
    if (isDecided(conflict)) unchanged += 1;
    else conflicts.push(conflict);
  }
  return { applied, conflicts, rejected, unchanged };
}

/** What the unit was sent of the other columns of this row, or would have been. */
function sentRow({ base, ours }: AlignedRow, row: EvidenceRow, { unit, taskOf }: ReturnContext): EvidenceRow | null {
  const task = taskOf(row.taskId);
  return base ?? ours ?? (task ? emptyEvidence({ unit, taskId: task.id, role: row.role }, task) : null);
}

/** M1–M5, M8 for one row of the unit. */
export function mergeRow(aligned: AlignedRow, context: ReturnContext): UnitMerge {
  const { content, file, unit } = context;
  const { base, ours, theirs, taskId } = aligned;
  const isTwoWay = content.sent === null;
  if (!theirs) {
    if (!ours || (!base && !isTwoWay)) return NOTHING;
    return { ...NOTHING, rejected: [{ file, unit, taskId, column: null, value: null, reason: 'rowMissing' }] };
  }
  const isFresh = isTwoWay && aligned.occurrence === 0;
  const sent = ours || base || isFresh ? sentRow(aligned, theirs.row, context) : null;
  if (!sent) return { ...NOTHING, rejected: foreignRow(theirs, aligned.like, 'rowInvented', context) };
  const cells = mergeCells(aligned, theirs, context);
  return { ...cells, rejected: [...cells.rejected, ...rowOverreach(theirs, sent, base !== null, context)] };
}
