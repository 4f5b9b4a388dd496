import type { Unit, WeightEntry } from '../model/assessment';
import type { Breakdown } from '../model/breakdown';
import type { Result } from '../../shared/issue';
import { raise, type AssessmentIssueCode } from '../issues';
import { nameKey } from '../scoring/cells';

export type GivenWeight = Pick<WeightEntry, 'unit' | 'total' | 'points'>;

/** One row per unit of the roster; given weights of other units follow, so that none is lost. */
export function weightEntries(
  units: readonly Unit[],
  given: readonly GivenWeight[],
  { weightRule, documentNumber, title }: Breakdown,
): Result<WeightEntry[], AssessmentIssueCode> {
  const document = documentNumber ?? title;
  const clause = weightRule?.clause ?? null;
  const rest = [...given];
  const own = units.map(({ name }) => {
    const position = rest.findIndex(({ unit }) => nameKey(unit) === nameKey(name));
    const [entry] = position < 0 ? [] : rest.splice(position, 1);
    return { unit: name, total: entry?.total ?? null, points: entry?.points ?? null, document, clause };
  });
  const unused = rest.map(({ unit, total, points }) => ({ unit, total, points, document, clause }));
  const issues = unused.map(({ unit }, position) =>
    raise('weightEntryUnused', { record: 'weights', index: own.length + position, field: 'unit' }, { unit }),
  );
  return { value: [...own, ...unused], issues };
}
