import type { StepResult } from '../desk';
import { raise } from '../issues';
import { notesFrom } from '../note';
import { barriers } from '../round/barriers';
import type { Session } from '../round/session';
import { planOf, refused, write } from '../write';

/** Writes scores, rankings and feedback anew from what the sheets hold now. */
export async function updateRanking(session: Session, time: string): Promise<StepResult> {
  const { round, issues } = await session.read();
  if (round === null) return refused(session, notesFrom(issues.length > 0 ? issues : [raise('roundMissing', null)]));
  const inTheWay = barriers(round);
  if (inTheWay.length > 0) return refused(session, notesFrom(inTheWay));
  const { assessment, feedbackUnit } = round.parsed;
  const { units, log } = assessment;
  const entry = { time, action: '更新排名', subject: `${units.length}个单位`, from: '', to: '', source: '证据评分' };
  return write(session, planOf({ ...assessment, log: [...log, entry] }, feedbackUnit), []);
}
