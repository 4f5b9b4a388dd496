import type { Assessment } from '../../assessment/model/assessment';
import { stampMissing } from '../../assessment/scoring/basis';
import { scoreAssessment } from '../../assessment/scoreAssessment';
import type { WorkbookPlan } from '../../workbook/port';
import { withFormerKeys, type FormerNames } from '../../workbook/write/formerKeys';
import { planWorkbook } from '../../workbook/write/planWorkbook';
import type { Note, StepResult } from './desk';
import { notesFrom } from './note';
import type { Session } from './round/session';

/** A step that writes nothing, and why. */
export const refused = async (session: Session, notes: readonly Note[]): Promise<StepResult> => ({
  done: false,
  overview: await session.overview(),
  notes,
});

const NO_NAMES: FormerNames = { units: new Map(), tasks: new Map() };

/** The workbook of an assessment, with its results and what they rest on; `former` are the names that change with it. */
export const planOf = (
  assessment: Assessment,
  feedbackUnit: string | undefined,
  former: Partial<FormerNames> = {},
): WorkbookPlan => {
  const stamped = stampMissing(assessment);
  const plan = planWorkbook(stamped, scoreAssessment(stamped).value, feedbackUnit);
  return withFormerKeys(plan, { ...NO_NAMES, ...former });
};

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
