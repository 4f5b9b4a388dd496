import type { Assessment } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import { definedNames } from '../formulas/settingNames';
import { readPaper } from '../layout/paperSettings';
import type { WorkbookPlan } from '../port';
import { analysisSheet } from './analysis/analysisSheet';
import * as sheets from './dataSheets';
import { busiestUnit } from './feedback/busiestUnit';
import { feedbackSheet } from './feedback/feedbackSheet';
import { instructionsSheet } from './instructionsSheet';
import { withLayoutRecord } from './layoutRecord';
import { rankingSheets } from './rankingSheet';
import { robustnessSheet } from './robustness/robustnessSheet';
import { sealNote, withFooterNote } from './sealNote';
import { systemSheet } from './systemSheet';

/**
 * The whole workbook of an assessment, every formula with the value our engine gives it. `feedbackUnit` is the unit that
 * 反馈单 shows; the one with most rows unless someone chose another.
 */
export function planWorkbook(
  assessment: Assessment,
  scores: AssessmentScores,
  feedbackUnit = busiestUnit(assessment),
): WorkbookPlan {
  const { value: paper } = readPaper(assessment);
  const seal = sealNote(assessment, scores);
  return withLayoutRecord({
    title: assessment.meta.title,
    typography: paper.typography,
    names: definedNames(assessment.units.length),
    sheets: [
      instructionsSheet(assessment),
      sheets.tasksSheet(assessment),
      sheets.unitsSheet(assessment),
      sheets.ownersSheet(assessment),
      sheets.weightsSheet(assessment),
      sheets.rulesSheet(assessment),
      sheets.paperSheet(assessment),
      sheets.evidenceSheet(assessment, scores),
      sheets.adjustmentsSheet(assessment),
      withFooterNote(sheets.scoresSheet(scores), seal),
      ...rankingSheets(assessment, scores).map((sheet) => withFooterNote(sheet, seal)),
      withFooterNote(feedbackSheet(assessment, scores, feedbackUnit), seal),
      withFooterNote(analysisSheet(assessment, scores), seal),
      withFooterNote(robustnessSheet(assessment, scores), seal),
      sheets.exchangeSheet(assessment),
      sheets.logSheet(assessment),
      systemSheet(assessment.meta, assessment.seal),
    ],
  });
}
