import type { Unit } from './model/assessment';
import type { Breakdown } from './model/breakdown';
import { collectiveOf } from './expansion/collective';
import { ownerKey } from './expansion/ownerKey';
import { ownerPhrases } from './expansion/ownerPhrases';

const DISTRICT = /^(?![省市]).+[区县市旗](?:人民政府|政府)?$/;
const COMPANY = /(?:集团|公司)$/;

/** The units a document names, in order of first appearance: the roster when nobody gives one. */
export function rosterFromBreakdown({ tasks }: Pick<Breakdown, 'tasks'>): Unit[] {
  const names = new Map<string, string>();
  for (const { lead, responsible, cooperating } of tasks) {
    for (const name of [...lead, ...responsible, ...cooperating].flatMap(ownerPhrases)) {
      const key = ownerKey(name);
      if (collectiveOf(name) === null && !names.has(key)) names.set(key, name);
    }
  }
  const shortForms = new Set([...names.keys()].flatMap((key) => (/^[市省]/.test(key) ? [key.slice(1)] : [])));
  const kept = [...names].filter(([key]) => !shortForms.has(key)).map(([, name]) => name);
  const departments = departmentGroup(kept);
  return kept.map((name) => ({ name, group: groupOf(name, departments), aliases: [], email: '', note: '' }));
}

const departmentGroup = (names: readonly string[]): string =>
  names.filter((name) => name.startsWith('省')).length * 2 > names.length ? '省政府部门' : '市政府部门';

function groupOf(name: string, departments: string): string {
  if (COMPANY.test(name)) return '企业';
  return DISTRICT.test(name) ? '区县(市)' : departments;
}
