import { robustness, type GroupRobustness } from '../assessment/robustness/robustness';
import { stampMissing } from '../assessment/scoring/basis';
import { scoreAssessment } from '../assessment/scoreAssessment';
import type { UnitScore } from '../assessment/model/scores';
import type { WorkbookPort } from '../workbook/port';
import { planWorkbook } from '../workbook/write/planWorkbook';
import { describe, type DescribedIssue } from './describe';
import { barriers } from './desk/round/barriers';
import { rankingDisagreements } from './rankingDisagreements';
import { openWorkbook } from './openWorkbook';

/** The ranking of a workbook and how firmly it stands. */
export interface RankedWorkbook {
  /** In roster order. */
  readonly units: readonly UnitScore[];
  readonly groups: readonly GroupRobustness[];
  readonly issues: readonly DescribedIssue[];
  /** Brings every sheet that is made from the entries up to date; false, with nothing written, where a part is missing. */
  readonly write: () => Promise<{ readonly isWritten: boolean; readonly issues: readonly DescribedIssue[] }>;
}

/** Ranks the units of a workbook from what people entered; null, with the reasons, when it cannot be used. */
export async function rankWorkbook(
  port: WorkbookPort,
): Promise<{ readonly ranked: RankedWorkbook | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues: found } = await openWorkbook(port);
  if (opened === null) return { ranked: null, issues: found };
  const issues = [...found, ...rankingDisagreements(opened.grid, opened.scores.units)];
  const { assessment, feedbackUnit } = opened.parsed;
  const ranked: RankedWorkbook = {
    units: opened.scores.units,
    groups: robustness(assessment, opened.scores),
    issues,
    write: async () => {
      if (barriers(opened).length > 0) return { isWritten: false, issues: [] };
      const stamped = stampMissing(assessment);
      const trouble = await port.apply(planWorkbook(stamped, scoreAssessment(stamped).value, feedbackUnit));
      return { isWritten: trouble.length === 0, issues: trouble.map(describe) };
    },
  };
  return { ranked, issues };
}
