import type { Cell } from '../../assessment/model/assessment';
import { isBlank } from '../../assessment/scoring/cells';
import { isSameCell } from './cellKey';

/** What becomes of a cell here: it stays, takes the unit's value, or a person decides. */
export type CellOutcome = 'unchanged' | 'taken' | 'conflict';

/** M1, M2, M4: compared with what the unit was given. */
export function mergeCell(isBase: (cell: Cell) => boolean, ours: Cell, theirs: Cell): CellOutcome {
  if (isSameCell(ours, theirs) || isBase(theirs)) return 'unchanged';
  return isBase(ours) ? 'taken' : 'conflict';
}

/** M5: a row that both sides added; what either holds is its own word. */
export function mergeAddedCell(ours: Cell, theirs: Cell): CellOutcome {
  return isSameCell(ours, theirs) || isBlank(theirs) ? 'unchanged' : 'conflict';
}

/** M5: a row that is gone here; only what the unit has entered anew is worth a question. */
export function mergeGoneCell(base: Cell, theirs: Cell): CellOutcome {
  return isSameCell(base, theirs) || isBlank(theirs) ? 'unchanged' : 'conflict';
}

/** M8: without a base. */
export function mergeTwoWay(ours: Cell, theirs: Cell): CellOutcome {
  if (isSameCell(ours, theirs)) return 'unchanged';
  return isBlank(ours) ? 'taken' : 'conflict';
}
