import { isUnsafeCriterion } from '../../../assessment/checks/nameSafety';
import type { Unit } from '../../../assessment/model/assessment';
import { nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import type { Issue } from '../../../shared/issue';
import type { RosterChange } from '../desk';
import { raise } from '../issues';

/** Why a changed roster cannot be written; lines are counted from 1 as they are listed. */
export function refusals(units: readonly Unit[], change: Pick<RosterChange, 'units'>): Issue[] {
  const known = firstByName(units, ({ name }) => name);
  const lineOf = new Map<string, number>();
  return change.units.flatMap(({ was, entry }, index): Issue[] => {
    const line = index + 1;
    const name = entry.name.trim();
    if (name === '') return [raise('unitNameMissing', null, { line })];
    const first = lineOf.get(nameKey(name));
    if (first !== undefined) return [raise('unitNameRepeated', null, { unit: name, line, first })];
    lineOf.set(nameKey(name), line);
    const old = was === null ? undefined : known.get(nameKey(was));
    if (was !== null && old === undefined) return [raise('unitGone', null, { unit: was })];
    // What stands in the workbook already is reported there; it need not be put right before anything else can be.
    if (old?.name !== name && isUnsafeCriterion(name)) return [raise('unitNameUnusable', null, { unit: name, line })];
    const group = entry.group.trim();
    if (old?.group !== group && isUnsafeCriterion(group)) {
      return [raise('groupNameUnusable', null, { unit: name, group, line })];
    }
    return [];
  });
}
