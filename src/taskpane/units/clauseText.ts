import type { RosterView } from '../../app/desk/desk';

/** What the weight is measured by: the notice's own words and where they stand, else the general rule. */
export function clauseText({ limit, clause, clauseSource }: RosterView): string {
  if (clause === '') return `通知没有写明这一条，按“政务公开分值权重不低于${limit}%”的一般要求核验。`;
  return `“${clause}”${clauseSource === '' ? '' : `（通知${clauseSource}）`}`;
}
