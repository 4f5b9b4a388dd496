import { conflictId } from '../../../exchange/merge/conflictId';
import type { Conflict, Decision, Merge } from '../../../exchange/model';
import type { Issue } from '../../../shared/issue';
import { takenBack } from '../../exchange/takeBack';
import type { StepResult } from '../desk';
import { raise } from '../issues';
import { notesFrom } from '../note';
import { openRound } from '../round/openRound';
import type { Session } from '../round/session';
import { planOf, refused, write } from '../write';

type Decisions = Readonly<Record<string, Decision>>;

/** What was written, and what was left open. */
function remarks({ register, applied, conflicts }: Merge, decided: ReadonlyMap<string, Decision>): readonly Issue[] {
  const decisions = conflicts.map((conflict) => decided.get(conflictId(conflict)));
  const theirs = decisions.filter((decision) => decision === 'theirs').length;
  const open = decisions.filter((decision) => decision === undefined).length;
  const outdated = decided.size - (conflicts.length - open);
  const cleared = applied.filter(({ isCleared }) => isCleared).length;
  return [
    raise('returnsTaken', null, { files: register.length, cells: applied.length + theirs, cleared }),
    ...(open > 0 ? [raise('conflictsOpen', null, { count: open })] : []),
    ...(outdated > 0 ? [raise('decisionsOutdated', null, { count: outdated })] : []),
  ];
}

/** Writes what the kept files change, what was decided, and the register, in one step. */
export async function takeBack(session: Session, decisions: Decisions, time: string): Promise<StepResult> {
  const { returns } = session;
  if (returns.files.length === 0) return refused(session, notesFrom([raise('returnsMissing', null)]));
  const { round, issues } = await openRound(session);
  if (round === null) return refused(session, notesFrom(issues));
  const { assessment, feedbackUnit } = round.parsed;
  const merge = returns.mergeWith(assessment);
  const decided = new Map(Object.entries(decisions));
  const decide = (conflict: Conflict): Decision | undefined => decided.get(conflictId(conflict));
  const next = takenBack({ hub: assessment, scores: round.scores, merge, files: returns.files, decide, time });
  const result = await write(session, planOf(next, feedbackUnit), notesFrom(remarks(merge, decided)));
  if (result.done) returns.markTakenIn(assessment);
  return result;
}
