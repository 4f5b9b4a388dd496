import type { Assessment } from '../../../assessment/model/assessment';
import type { Breakdown } from '../../../assessment/model/breakdown';
import { prepareAssessment } from '../../buildWorkbook';
import type { DescribedIssue } from '../../describe';
import { renewalOf } from '../../renewWorkbook';

interface Adopted {
  readonly assessment: Assessment;
  readonly issues: readonly DescribedIssue[];
  /** Tasks that go on under another number: new id → old id. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** A new round of a notice, or the open one brought up to it. */
export function adopted(old: Assessment | null, breakdown: Breakdown, source: string, time: string): Adopted {
  if (old !== null) {
    const { renewal, issues } = renewalOf(old, { breakdown, source, time });
    return { assessment: renewal.renewed, issues, formerIds: renewal.formerIds };
  }
  const { assessment, issues } = prepareAssessment({ breakdown, roster: null, source });
  const to = `${assessment.tasks.length}项任务`;
  const entry = { time, action: '读入通知', subject: assessment.meta.title, from: '', to, source };
  return { assessment: { ...assessment, log: [entry] }, issues, formerIds: new Map() };
}
