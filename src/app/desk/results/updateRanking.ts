import type { StepResult } from '../desk';
import { notesFrom } from '../note';
import { openRound } from '../round/openRound';
import type { Session } from '../round/session';
import { planOf, refused, write } from '../write';

/** Writes scores, rankings and feedback anew from what the sheets hold now. */
export async function updateRanking(session: Session, time: string): Promise<StepResult> {
  const { round, issues } = await openRound(session);
  if (round === null) return refused(session, notesFrom(issues));
  const { assessment, feedbackUnit } = round.parsed;
  const { units, log } = assessment;
  const entry = { time, action: '更新排名', subject: `${units.length}个单位`, from: '', to: '', source: '证据评分' };
  return write(session, planOf({ ...assessment, log: [...log, entry] }, feedbackUnit), []);
}
