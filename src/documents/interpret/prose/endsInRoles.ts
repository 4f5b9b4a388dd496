import { rolesIn } from '../fields/roles';

const LONGEST = 320;

/** Whether a text ends in a role bracket. */
export function endsInRoles(text: string): boolean {
  const bracket = /[(（【〔][^()（）【】〔〕]{2,300}[)）】〕]$/.exec(text.slice(-LONGEST));
  return bracket !== null && rolesIn(bracket[0]) !== null;
}
