import type { Breakdown } from '../../../assessment/model/breakdown';
import type { StepResult } from '../desk';
import { raise } from '../issues';
import { notesFrom, notesOf } from '../note';
import { barriers } from '../round/barriers';
import type { Session } from '../round/session';
import { planOf, refused, write } from '../write';
import { adopted } from './adopt';

/** Makes a round of a notice, or brings the open one up to it; entries stay with their tasks. */
export async function adoptNotice(
  session: Session,
  breakdown: Breakdown,
  source: string,
  time: string,
): Promise<StepResult> {
  if (breakdown.tasks.length === 0) return refused(session, notesFrom([raise('noticeWithoutTasks', null)]));
  const { round, issues } = await session.read();
  const inTheWay = round === null ? issues : barriers(round);
  if (inTheWay.length > 0) return refused(session, notesFrom(inTheWay));
  const old = round?.parsed ?? null;
  const { assessment, issues: found, formerIds } = adopted(old?.assessment ?? null, breakdown, source, time);
  session.begin(`${assessment.meta.title}.xlsx`);
  return write(session, planOf(assessment, old?.feedbackUnit, { tasks: formerIds }), notesOf(found));
}
