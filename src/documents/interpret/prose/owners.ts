import type { BreakdownTask } from '../../../assessment/model/breakdown';
import type { Roles } from '../fields/roles';
import { canBeOwner } from '../fields/roles/ownerNames';
import { unitsIn } from '../fields/unitList';
import { ownersInHeading } from '../headings';

export type Owners = Pick<BreakdownTask, 'lead' | 'responsible' | 'cooperating'>;

const FIELDS = ['lead', 'responsible', 'cooperating'] as const;

export const ownersOf = (roles: readonly Roles[]): Owners => {
  const all = (field: (typeof FIELDS)[number]): string[] => [...new Set(roles.flatMap((each) => each[field]))];
  return { lead: all('lead'), responsible: all('responsible'), cooperating: all('cooperating') };
};

export const filledFields = (owners: Owners): string[] => FIELDS.filter((field) => owners[field].length > 0);

const VERB = /^(?:推|加|强|做|抓|压|督|落|健|完|严|深|切|认|全面|进一步|继续|着力|积极|统筹)/;

/** 一、各区政府负责落实的工作任务: for whom a part is, from its title. */
export function ownersInTitle(title: string): Owners | null {
  const found = ownersInHeading(title);
  const names = found && !VERB.test(found.names) ? unitsIn(found.names) : [];
  if (!found || names.length === 0 || !names.every(canBeOwner)) return null;
  return { lead: [], responsible: [], cooperating: [], [found.role]: names };
}
