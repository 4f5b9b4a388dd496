import { nameKey } from '../../assessment/scoring/cells';
import { RANKING_PREFIX } from './tables';

/** Excel refuses these in sheet names (the apostrophe at the ends). */
const FORBIDDEN = /[\\/?*[\]:'\p{Cc}]/gu;

const LONGEST_NAME = 31;

/** Sheet name of each group, unique and accepted by Excel; groups that differ only in letter case are one (C5). */
export function rankingSheetNames(groups: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const group of groups) {
    if (names.has(nameKey(group))) continue;
    const plain = `${RANKING_PREFIX}${group.replace(FORBIDDEN, '')}`;
    let name = plain.slice(0, LONGEST_NAME);
    for (let count = 2; taken.has(nameKey(name)); count += 1) {
      name = `${plain.slice(0, LONGEST_NAME - String(count).length)}${count}`;
    }
    taken.add(nameKey(name));
    names.set(nameKey(group), name);
  }
  return names;
}
