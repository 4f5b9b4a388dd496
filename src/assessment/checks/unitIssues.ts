import type { Unit } from '../model/assessment.js';
import { raise, type AssessmentIssue } from '../issues.js';
import { isBlank } from '../scoring/cells.js';
import type { NameIndex } from './nameIndex.js';
import { isUnsafeCriterion } from './nameSafety.js';

export function unitIssues(units: readonly Unit[], index: NameIndex): AssessmentIssue[] {
  return units.flatMap(({ name }, position) => {
    const at = { record: 'units', index: position, field: 'name' } as const;
    const issues: AssessmentIssue[] = [];
    if (index.positionOf(name) !== position) issues.push(raise('unitDuplicate', at, { unit: name }));
    if (isBlank(name) || isUnsafeCriterion(name)) issues.push(raise('unitNameUnsafe', at, { unit: name }));
    return issues;
  });
}
