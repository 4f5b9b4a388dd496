import type { Assessment } from '../../assessment/model/assessment';
import type { PackageFacts } from '../../assessment/model/package';
import type { AssessmentScores } from '../../assessment/model/scores';
import { nameKey } from '../../assessment/scoring/cells';
import { packageOf } from '../../exchange/packageOf';
import { planPackage } from '../../workbook/write/package/planPackage';
import type { Standing } from '../../workbook/write/package/standing';
import type { OpenFile } from '../filePort';

/** The round with its results. */
export interface ScoredRound {
  readonly assessment: Assessment;
  readonly scores: AssessmentScores;
}

function standingOf({ units }: AssessmentScores, unit: string): Standing | null {
  const score = units.find((candidate) => nameKey(candidate.unit) === nameKey(unit));
  if (score === undefined) return null;
  return {
    score,
    ranked: units.filter(({ group, rank }) => nameKey(group) === nameKey(score.group) && rank !== null).length,
  };
}

/** The finished workbook of one unit. */
export async function packageFile(
  { assessment, scores }: ScoredRound,
  facts: PackageFacts,
  open: OpenFile,
): Promise<Uint8Array> {
  const port = open();
  const standing = facts.kind === 'feedback' ? standingOf(scores, facts.unit) : null;
  await port.apply(planPackage(packageOf(assessment, facts), standing));
  return port.bytes();
}
