import { stampMissing } from '../assessment/scoring/basis';
import { scoreAssessment } from '../assessment/scoreAssessment';
import type { Breakdown } from '../assessment/model/breakdown';
import type { Roster } from '../documents/roster/readRoster';
import type { WorkbookPort } from '../workbook/port';
import { planWorkbook } from '../workbook/write/planWorkbook';
import { prepareAssessment } from './buildWorkbook';
import { withSampleEvidence } from './demo/sampleEvidence';
import type { DescribedIssue } from './describe';
import { unitScoreJson, type UnitScoreJson } from './scoreWorkbook';

export interface DemoResult {
  readonly title: string;
  readonly tasks: number;
  readonly rows: number;
  readonly units: readonly UnitScoreJson[];
  readonly issues: readonly DescribedIssue[];
}

/** The main job on a notice with sample evidence, written to `port`. */
export async function runDemo(
  breakdown: Breakdown,
  roster: Roster,
  source: string,
  port: WorkbookPort,
): Promise<DemoResult> {
  const { assessment, issues } = prepareAssessment({ breakdown, roster, source });
  const sample = withSampleEvidence(assessment);
  // Names of real units stand beside invented scores: every sheet says so.
  const titled = { ...sample, meta: { ...sample.meta, title: `${assessment.meta.title}（示例数据）` } };
  const filled = stampMissing(titled);
  const { value: scores } = scoreAssessment(filled);
  await port.apply(planWorkbook(filled, scores));
  return {
    title: assessment.meta.title,
    tasks: filled.tasks.length,
    rows: filled.evidence.length,
    units: scores.units.map(unitScoreJson),
    issues,
  };
}
