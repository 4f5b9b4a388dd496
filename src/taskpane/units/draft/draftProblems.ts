import type { DraftUnit } from './draftUnits';

const sameName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Why the name of a unit cannot be written, by the unit's key. */
export function draftProblems(units: readonly DraftUnit[]): ReadonlyMap<string, string> {
  const staying = units.filter(({ state }) => state !== 'removed');
  const uses = new Map<string, number>();
  for (const { entry } of staying) uses.set(sameName(entry.name), (uses.get(sameName(entry.name)) ?? 0) + 1);
  const problems = new Map<string, string>();
  for (const { key, entry } of staying) {
    if (entry.name.trim() === '') problems.set(key, '请填写单位名称。');
    else if ((uses.get(sameName(entry.name)) ?? 0) > 1) problems.set(key, `“${entry.name}”有重名，请改成不同的名称。`);
  }
  return problems;
}
