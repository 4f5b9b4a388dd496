import type { FeedbackView } from '../../../app/desk/results/resultsDesk';

/** Units group by group, in the order in which the roster names them. */
export function groupsOf(units: FeedbackView['units']): readonly { group: string; names: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { unit, group } of units) {
    const name = group === '' ? '未分组' : group;
    const known = groups.get(name);
    if (known) known.push(unit);
    else groups.set(name, [unit]);
  }
  return [...groups].map(([group, names]) => ({ group, names }));
}
