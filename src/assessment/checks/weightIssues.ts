import type { Assessment, WeightEntry } from '../model/assessment';
import { raise, type AssessmentIssue } from '../issues';
import { cellText, isBlank, isUnreadableNumber, numberIn } from '../scoring/cells';
import { NameIndex } from './nameIndex';

export function weightIssues({ weights, units }: Assessment, unitIndex: NameIndex): AssessmentIssue[] {
  const index = new NameIndex(weights.map(({ unit }) => unit));
  const missing = units.flatMap(({ name }, position) =>
    index.has(name)
      ? []
      : [raise('weightRowMissing', { record: 'units', index: position, field: 'name' }, { unit: name })],
  );
  const entries = weights.flatMap((entry, position) => {
    const at = (field: keyof WeightEntry) => ({ record: 'weights', index: position, field }) as const;
    const facts = { unit: entry.unit };
    if (!unitIndex.has(entry.unit)) return isEmpty(entry) ? [] : [raise('weightUnitUnknown', at('unit'), facts)];
    if (index.positionOf(entry.unit) !== position) return [raise('weightDuplicate', at('unit'), facts)];
    return valueIssues(entry, position);
  });
  return [...missing, ...entries];
}

const isEmpty = ({ unit, total, points }: WeightEntry): boolean => isBlank(unit) && isBlank(total) && isBlank(points);

/** W2: why the verdict cannot be given. */
function valueIssues(entry: WeightEntry, index: number): AssessmentIssue[] {
  const at = (field: keyof WeightEntry) => ({ record: 'weights', index, field }) as const;
  const facts = { unit: entry.unit };
  const issues: AssessmentIssue[] = [];
  for (const field of ['total', 'points'] as const) {
    if (isUnreadableNumber(entry[field])) {
      issues.push(raise('weightUnreadable', at(field), { ...facts, value: cellText(entry[field]) }));
    }
  }
  const blank = (['total', 'points'] as const).find((field) => isBlank(entry[field]));
  if (blank) issues.push(raise('weightBlank', at(blank), facts));
  const total = numberIn(entry.total);
  const points = numberIn(entry.points);
  if (total !== null && total <= 0) issues.push(raise('weightTotalNotPositive', at('total'), { ...facts, total }));
  else if (points !== null && (points < 0 || (total !== null && points > total))) {
    issues.push(raise('weightPointsOutOfRange', at('points'), { ...facts, points, total: total ?? '' }));
  }
  return issues;
}
