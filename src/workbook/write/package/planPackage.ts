import type { Package } from '../../../assessment/model/package';
import type { AssessmentScores } from '../../../assessment/model/scores';
import { scoreAssessment } from '../../../assessment/scoreAssessment';
import { definedNames } from '../../formulas/settingNames';
import type { SheetPlan, WorkbookPlan } from '../../port';
import { systemSheet } from '../systemSheet';
import { baseRows } from './baseRows';
import { feedbackPaper } from './feedbackPaper';
import { packageEvidenceSheet, shownSheets } from './packageDataSheets';
import { packageInstructionsSheet } from './packageInstructionsSheet';
import { printedRows } from './printedRows';
import type { Standing } from './standing';

function feedbackSheets(pack: Package, scores: AssessmentScores, standing: Standing | null): SheetPlan[] {
  if (pack.facts.kind === 'evidence') return [];
  if (standing === null) throw new Error(`no standing of ${pack.facts.unit}`);
  return [feedbackPaper(pack, scores, standing)];
}

/**
 * The workbook that a unit gets, every formula with its value. `standing` is the unit's result in the whole round; feedback
 * prints it, a package that asks for evidence does without.
 */
export function planPackage(pack: Package, standing: Standing | null): WorkbookPlan {
  const { facts, content } = pack;
  const { value: scores } = scoreAssessment(content);
  const sheets = [
    packageInstructionsSheet(pack, scores.units[0]),
    ...feedbackSheets(pack, scores, standing),
    packageEvidenceSheet(pack, scores),
    ...shownSheets(pack),
  ];
  return {
    title: `${facts.unit} ${content.meta.title}`,
    names: definedNames(content.units.length),
    sheets: [...sheets, systemSheet(content.meta, null, [...baseRows(pack), ...printedRows(sheets)])],
  };
}
