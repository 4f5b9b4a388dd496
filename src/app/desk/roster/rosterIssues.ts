import type { Assessment, EvidenceRow, Unit } from '../../../assessment/model/assessment';
import type { Reassignment } from '../../../assessment/reassign';
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

function byUnit(code: 'rowsKept' | 'renamedUnitLost', rows: readonly EvidenceRow[]): Issue[] {
  const rowsOf = new Map<string, EvidenceRow[]>();
  for (const row of rows) rowsOf.set(row.unit, [...(rowsOf.get(row.unit) ?? []), row]);
  return [...rowsOf].map(([unit, own]) => raise(code, null, { unit, count: own.length, tasks: tasksIn(own) }));
}

/**
 * What the rules made of the changed roster: rows that came and went, rows that stay for their entries, and rows that a unit
 * lost by its new name (市编委办 is a department, 市委编办 is not).
 */
export function reassignmentIssues({ added, removed, kept }: Reassignment, renamed: ReadonlySet<string>): Issue[] {
  const facts = { added: added.length, removed: removed.length };
  return [
    ...byUnit('rowsKept', kept),
    ...byUnit(
      'renamedUnitLost',
      removed.filter(({ unit }) => renamed.has(nameKey(unit))),
    ),
    ...(added.length + removed.length === 0 ? [] : [raise('rowsReassigned', null, facts)]),
  ];
}
