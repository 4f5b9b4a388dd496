import type { Assessment } from '../assessment/model/assessment';
import type { AssessmentScores } from '../assessment/model/scores';
import { nameKey } from '../assessment/scoring/cells';
import { namePart } from '../exchange/fileNames';
import type { WorkbookPlan } from '../workbook/port';
import { feedbackRunSheet } from '../workbook/write/feedback/feedbackRunSheet';
import { sealNote, withFooterNote } from '../workbook/write/sealNote';
import { readPaper } from '../workbook/layout/paperSettings';

/** Those of the names that no unit of the roster has. */
export function unknownUnits({ units }: Assessment, names: readonly string[]): string[] {
  const known = new Set(units.map(({ name }) => nameKey(name)));
  return names.filter((name) => !known.has(nameKey(name)));
}

/** 反馈单 of these units (null: all) in roster order, as a workbook of its own to be printed at once. */
export function feedbackRun(
  assessment: Assessment,
  scores: AssessmentScores,
  units: readonly string[] | null,
): WorkbookPlan {
  const wanted = units === null ? null : new Set(units.map(nameKey));
  const chosen = scores.units.filter(({ unit }) => wanted === null || wanted.has(nameKey(unit)));
  const sheet = withFooterNote(feedbackRunSheet(assessment, scores, chosen), sealNote(assessment, scores));
  return {
    title: `${assessment.meta.title}反馈单`,
    typography: readPaper(assessment).value.typography,
    names: [],
    sheets: [sheet],
  };
}

/** What the file of a print run is called. */
export const feedbackRunName = ({ meta }: Assessment): string => `反馈单_${namePart(meta.title)}.xlsx`;
