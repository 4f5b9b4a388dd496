import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { spanOf } from '../../read/spanOf';
import type { TaskDraft } from '../taskDraft';

const EXCERPT = 20;

const hasOwner = ({ lead, responsible, cooperating }: TaskDraft): boolean =>
  lead.length + responsible.length + cooperating.length > 0;

/** Tasks that name nobody: one issue for a part where none does, else one for each. */
export function missingOwners(drafts: readonly TaskDraft[]): Issue<DocumentIssueCode>[] {
  const parts = new Map<string, TaskDraft[]>();
  for (const draft of drafts) {
    const key = draft.section ?? '';
    const part = parts.get(key);
    if (part) part.push(draft);
    else parts.set(key, [draft]);
  }
  return [...parts].flatMap(([section, tasks]) => {
    const missing = tasks.filter((task) => !hasOwner(task));
    const [first, last] = [missing[0], missing.at(-1)];
    if (!first || !last) return [];
    if (missing.length === tasks.length)
      return [documentIssue('ownerMissing', spanOf(first.source, last.source), { section })];
    return missing.map(({ source, item, requirement }) =>
      documentIssue('ownerMissing', source, { section: item ?? requirement.slice(0, EXCERPT) }),
    );
  });
}
