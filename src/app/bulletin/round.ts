import { countedRows, type CountedRow } from '../../assessment/analysis/countedRows';
import type { Assessment } from '../../assessment/model/assessment';
import type { AssessmentScores, UnitScore } from '../../assessment/model/scores';
import { nameKey } from '../../assessment/scoring/cells';
import { readPaper, type PaperSettings } from '../../workbook/layout/paperSettings';

interface BulletinGroup {
  readonly group: string;
  /** In printed order. */
  readonly units: readonly UnitScore[];
}

/** What a 情况通报 is drawn from. */
export interface BulletinRound {
  readonly assessment: Assessment;
  readonly scores: AssessmentScores;
  readonly rows: readonly CountedRow[];
  /** In the order of the roster. */
  readonly groups: readonly BulletinGroup[];
  /** Group by group in printed order. */
  readonly units: readonly UnitScore[];
  /** Whether anything is assessed. */
  readonly isStarted: boolean;
  readonly paper: PaperSettings;
}

export function bulletinRound(assessment: Assessment, scores: AssessmentScores): BulletinRound {
  const members = new Map<string, UnitScore[]>();
  for (const unit of scores.units) {
    const known = members.get(nameKey(unit.group));
    if (known) known.push(unit);
    else members.set(nameKey(unit.group), [unit]);
  }
  const groups = [...members.values()].map((units) => ({
    group: units[0]?.group ?? '',
    units: units.toSorted((a, b) => a.order - b.order),
  }));
  return {
    assessment,
    scores,
    rows: countedRows(assessment, scores),
    groups,
    units: groups.flatMap(({ units }) => units),
    isStarted: scores.units.some(({ assessed }) => assessed > 0),
    paper: readPaper(assessment).value,
  };
}
