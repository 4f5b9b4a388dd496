import type { Assessment } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import { definedNames } from '../formulas/settingNames';
import type { WorkbookPlan } from '../port';
import * as sheets from './dataSheets';
import { instructionsSheet } from './instructionsSheet';
import { rankingSheets } from './rankingSheet';
import { systemSheet } from './systemSheet';

/** The whole workbook of an assessment, every formula with the value our engine gives it. */
export function planWorkbook(assessment: Assessment, scores: AssessmentScores): WorkbookPlan {
  return {
    title: assessment.meta.title,
    names: definedNames(assessment.units.length),
    sheets: [
      instructionsSheet(assessment),
      sheets.tasksSheet(assessment),
      sheets.unitsSheet(assessment),
      sheets.weightsSheet(assessment),
      sheets.rulesSheet(assessment),
      sheets.evidenceSheet(assessment, scores),
      sheets.adjustmentsSheet(assessment),
      sheets.scoresSheet(scores),
      ...rankingSheets(scores, assessment.meta),
      sheets.logSheet(assessment),
      systemSheet(assessment.meta),
    ],
  };
}
