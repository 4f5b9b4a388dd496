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
  await session.read();
  const done = issues.every(({ code }) => code === 'changedSince');
  const overview = await session.overview();
  session.returns.restore(overview.undoable);
  return { done, overview, notes: notesFrom(issues) };
}
