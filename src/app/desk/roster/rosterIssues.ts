import type { Assessment, EvidenceRow, Unit } from '../../../assessment/model/assessment';
import { nameKey } from '../../../assessment/scoring/cells';
import type { Issue } from '../../../shared/issue';
import { raise } from '../issues';

/** Tasks named in one sentence before the rest is only counted. */
const MOST_NAMED = 10;

const tasksIn = (rows: readonly EvidenceRow[]): string =>
  rows
    .slice(0, MOST_NAMED)
    .map(({ taskId }) => taskId)
    .join('、') + (rows.length > MOST_NAMED ? '等' : '');

/** What stays of a unit that is no longer in the roster. */
export function removedUnitIssues(
  { name }: Unit,
  { evidence, adjustments }: Pick<Assessment, 'evidence' | 'adjustments'>,
): Issue[] {
  const rows = evidence.filter(({ unit }) => nameKey(unit) === nameKey(name));
  const added = adjustments.filter(({ unit }) => typeof unit === 'string' && nameKey(unit) === nameKey(name));
  const facts = { unit: name, count: rows.length, tasks: tasksIn(rows) };
  return [
    ...(rows.length === 0 ? [] : [raise('unitRemovedWithRows', null, facts)]),
    ...(added.length === 0 ? [] : [raise('unitRemovedWithAdjustments', null, { unit: name, count: added.length })]),
  ];
}

/** Rows that nobody asks for any more but hold entries, one issue a unit. */
export function keptRowIssues(kept: readonly EvidenceRow[]): Issue[] {
  const byUnit = new Map<string, EvidenceRow[]>();
  for (const row of kept) byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row]);
  return [...byUnit].map(([unit, rows]) => raise('rowsKept', null, { unit, count: rows.length, tasks: tasksIn(rows) }));
}
