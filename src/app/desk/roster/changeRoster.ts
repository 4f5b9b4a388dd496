import { expandOwners } from '../../../assessment/expansion';
import { plannedPlace } from '../../../workbook/write/plannedPlace';
import type { RosterChange, StepResult } from '../desk';
import { raise } from '../issues';
import { notesFrom } from '../note';
import { barriers } from '../round/barriers';
import type { Session } from '../round/session';
import { planOf, refused, write } from '../write';
import { changedAssessment } from './changedAssessment';
import { refusals } from './refusals';
import { renamed } from './renames';

/** Writes roster, weights and choices, and brings the rows of 证据评分 in line. */
export async function changeRoster(session: Session, change: RosterChange, time: string): Promise<StepResult> {
  const { round, issues } = await session.read();
  if (round === null) return refused(session, notesFrom(issues.length > 0 ? issues : [raise('roundMissing', null)]));
  const { assessment: old, feedbackUnit } = round.parsed;
  const inTheWay = [...barriers(round), ...refusals(old.units, change)];
  if (inTheWay.length > 0) return refused(session, notesFrom(inTheWay));
  const { assessment, renames, issues: found } = changedAssessment(old, change, time);
  const owners = expandOwners(assessment).issues.map((issue) => ({ ...issue, at: plannedPlace(issue.at) }));
  const formerNames = new Map(old.units.map(({ name }) => [renamed(name, renames), name]));
  const shown = feedbackUnit === undefined ? undefined : renamed(feedbackUnit, renames);
  return write(session, planOf(assessment, shown, { units: formerNames }), notesFrom([...found, ...owners]));
}
