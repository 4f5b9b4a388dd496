import type { Unit } from '../model/assessment';
import { raise, type AssessmentIssue } from '../issues';
import { isBlank } from '../scoring/cells';
import type { NameIndex } from './nameIndex';
import { isUnsafeCriterion } from './nameSafety';

export function unitIssues(units: readonly Unit[], index: NameIndex): AssessmentIssue[] {
  return units.flatMap(({ name }, position) => {
    const at = { record: 'units', index: position, field: 'name' } as const;
    const issues: AssessmentIssue[] = [];
    if (index.positionOf(name) !== position) issues.push(raise('unitDuplicate', at, { unit: name }));
    if (isBlank(name) || isUnsafeCriterion(name)) issues.push(raise('unitNameUnsafe', at, { unit: name }));
    return issues;
  });
}
