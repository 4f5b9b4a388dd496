import { raise } from './issues';
import type { StepResult } from './desk';
import { notesFrom } from './note';
import type { Session } from './round/session';
import { refused } from './write';

/** Takes the last write back and reads what stands then. */
export async function undo(session: Session): Promise<StepResult> {
  const { workbook } = session;
  if (workbook === null) return refused(session, notesFrom([raise('roundMissing', null)]));
  const issues = await workbook.undo();
  const { round } = await session.read();
  if (round !== null) session.returns.restore(round.parsed.assessment);
  const done = issues.every(({ code }) => code === 'changedSince');
  return { done, overview: await session.overview(), notes: notesFrom(issues) };
}
