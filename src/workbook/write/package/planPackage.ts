import type { Package } from '../../../assessment/model/package';
import { scoreAssessment } from '../../../assessment/scoreAssessment';
import { definedNames } from '../../formulas/settingNames';
import type { WorkbookPlan } from '../../port';
import { systemSheet } from '../systemSheet';
import { baseRows } from './baseRows';
import { packageEvidenceSheet, shownSheets } from './packageDataSheets';
import type { Standing } from './standing';

/**
 * The workbook that a unit gets, every formula with its value. `standing` is the unit's result in the whole round; feedback
 * prints it, a package that asks for evidence does without.
 */
export function planPackage(pack: Package, standing: Standing | null): WorkbookPlan {
  const { facts, content } = pack;
  if (facts.kind === 'feedback' && standing === null) throw new Error(`no standing of ${facts.unit}`);
  const { value: scores } = scoreAssessment(content);
  return {
    title: `${facts.unit} ${content.meta.title}`,
    names: definedNames(content.units.length),
    sheets: [packageEvidenceSheet(pack, scores), ...shownSheets(pack), systemSheet(content.meta, null, baseRows(pack))],
  };
}
