import type { Assessment } from '../../assessment/model/assessment';
import { scoreAssessment } from '../../assessment/scoreAssessment';
import type { WorkbookPlan } from '../../workbook/port';
import { planWorkbook } from '../../workbook/write/planWorkbook';
import type { StepResult } from './desk';
import { notesFrom } from './note';
import type { Session } from './round/session';
import type { Note } from './desk';

/** A step that writes nothing, and why. */
export const refused = async (session: Session, notes: readonly Note[]): Promise<StepResult> => ({
  done: false,
  overview: await session.overview(),
  notes,
});

/** The workbook of an assessment, with its results. */
export const planOf = (assessment: Assessment, feedbackUnit: string | undefined): WorkbookPlan =>
  planWorkbook(assessment, scoreAssessment(assessment).value, feedbackUnit);

/** Writes a plan into the open workbook and reads it anew. */
export async function write(session: Session, plan: WorkbookPlan, notes: readonly Note[]): Promise<StepResult> {
  const { workbook } = session;
  if (workbook === null) throw new Error('no workbook to write to');
  const issues = await workbook.apply(plan);
  // A failed write may have changed something all the same: what stands now is read either way.
  await session.read();
  if (issues.length > 0) return refused(session, notesFrom(issues));
  return { done: true, overview: await session.overview(), notes };
}
