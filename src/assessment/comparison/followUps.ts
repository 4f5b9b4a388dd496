import { ZERO, type Decimal } from '../../shared/decimal';
import type { Task } from '../model/assessment';
import { CONCLUSION } from '../model/words';
import { matchTasks } from '../renewal/matchTasks';
import { rowKey } from '../rowEntries';
import { nameKey } from '../scoring/cells';
import { conclusionIn } from '../scoring/conclusion';
import { firstByName } from '../scoring/firstByName';
import { lostPoints } from '../scoring/lostPoints';
import type { ScoredRound } from './scoredRound';
import type { UnitPair } from './unitPairs';

/** Y4: what became of points that were lost in the old round. */
export type FollowUpState = 'rectified' | 'notRectified' | 'notAssessed' | 'notAsked';

/** A row of the old round that lost points. */
export interface FollowUp {
  /** Names of the old round. */
  readonly unit: string;
  readonly taskId: string;
  readonly item: string;
  readonly requirement: string;
  /** The task of the new round that goes on with it; null when there is none. */
  readonly nextTaskId: string | null;
  /** Points lost then and now; `now` is null where nothing is assessed. */
  readonly before: Decimal;
  readonly now: Decimal | null;
  readonly state: FollowUpState;
}

function lostIn({ scores }: ScoredRound, index: number): Decimal | null {
  const score = scores.rows[index];
  return score === undefined ? null : lostPoints(score);
}

/** Rows by unit and task, in their order; 不适用 asks nothing. */
function rowsByKey({ assessment }: ScoredRound): Map<string, number[]> {
  const found = new Map<string, number[]>();
  assessment.evidence.forEach((row, index) => {
    if (conclusionIn(row.conclusion) === CONCLUSION.notApplicable) return;
    const key = rowKey(row.unit, row.taskId);
    found.set(key, [...(found.get(key) ?? []), index]);
  });
  return found;
}

const stateOf = (isAsked: boolean, now: Decimal | null): FollowUpState => {
  if (!isAsked) return 'notAsked';
  if (now === null) return 'notAssessed';
  return now.gt(ZERO) ? 'notRectified' : 'rectified';
};

/** Y4: every assessed row of the old round that lost points, and how it stands in the new one. */
export function followUps(old: ScoredRound, next: ScoredRound, units: readonly UnitPair[]): FollowUp[] {
  const nextTask = new Map(
    matchTasks(old.assessment.tasks, next.assessment.tasks).map((pair) => [nameKey(pair.old), pair.next]),
  );
  const nextUnit = new Map(
    units.flatMap((pair) => (pair.old && pair.next ? [[nameKey(pair.old.name), pair.next.name] as const] : [])),
  );
  const taskOf = firstByName(old.assessment.tasks, ({ id }: Task) => id);
  const waiting = rowsByKey(next);

  return old.assessment.evidence.flatMap((row, index): FollowUp[] => {
    if (conclusionIn(row.conclusion) === CONCLUSION.notApplicable) return [];
    const nextTaskId = nextTask.get(nameKey(row.taskId)) ?? null;
    const unit = nextUnit.get(nameKey(row.unit));
    const goesOn = nextTaskId === null || unit === undefined ? [] : (waiting.get(rowKey(unit, nextTaskId)) ?? []);
    const at = goesOn.shift();
    const before = lostIn(old, index);
    if (before === null || before.lte(ZERO)) return [];
    const now = at === undefined ? null : lostIn(next, at);
    const { item = '', requirement = '' } = taskOf.get(nameKey(row.taskId)) ?? {};
    const state = stateOf(at !== undefined, now);
    return [{ unit: row.unit, taskId: row.taskId, item, requirement, nextTaskId, before, now, state }];
  });
}
