import type { Unit } from '../model/assessment';
import { raise, type AssessmentIssue } from '../issues';
import { isBlank } from '../scoring/cells';
import type { NameIndex } from './nameIndex';
import { isUnsafeCriterion } from './nameSafety';

export function unitIssues(units: readonly Unit[], index: NameIndex): AssessmentIssue[] {
  return units.flatMap(({ name, group }, position) => {
    const at = (field: keyof Unit) => ({ record: 'units', index: position, field }) as const;
    const issues: AssessmentIssue[] = [];
    if (index.positionOf(name) !== position) issues.push(raise('unitDuplicate', at('name'), { unit: name }));
    if (isBlank(name) || isUnsafeCriterion(name)) issues.push(raise('unitNameUnsafe', at('name'), { unit: name }));
    if (isUnsafeCriterion(group)) issues.push(raise('groupNameUnsafe', at('group'), { unit: name, group }));
    return issues;
  });
}
