import type { Block, DocumentTree } from '../read/documentTree';
import { documentIssue } from '../issues';
import { prose } from './layouts/prose';
import { repeatedBy } from './prose/repeatedBy';
import type { LayoutReading, Use } from './sections';
import type { TaskDraft } from './taskDraft';

const hasOwner = ({ lead, responsible, cooperating }: TaskDraft): boolean =>
  lead.length + responsible.length + cooperating.length > 0;

/** Blocks before the table that are not the list: title, letter, signature. */
function restOf(blocks: readonly Block[], uses: readonly Use[]): Block[] {
  const used = new Set(uses.map(({ atom }) => atom));
  return blocks.filter((block) => block.type === 'table' || !used.has(block));
}

function withFreeIds(drafts: readonly TaskDraft[], taken: ReadonlySet<string>): TaskDraft[] {
  return drafts.map((draft) => (taken.has(draft.id) ? { ...draft, id: `条文${draft.id}` } : draft));
}

/**
 * A letter may list the tasks in numbered prose before its table. What the table repeats is counted once, as the table has
 * it; what only the list names is a task too when the list says who does it.
 */
export function withList(tree: DocumentTree, table: LayoutReading): LayoutReading {
  const blocks = table.front ?? tree.blocks.slice(0, table.preamble);
  const list = prose({ ...tree, blocks, blanksAfter: 0 });
  if (!list?.drafts.some(hasOwner)) return table;
  const repeated = new Set(repeatedBy(list.drafts, table.drafts));
  const more = list.drafts.filter((draft) => !repeated.has(draft));
  // Without anyone named, what the table does not repeat is the letter's advice.
  const left = more.some(hasOwner) ? more : [];
  const isWhole = left.length === 0;
  const at = list.drafts[0]?.source ?? null;
  const uses = list.uses
    .filter(({ role }) => role !== 'meta')
    .map(({ atom, role }): Use => ({ atom, role: isWhole ? 'furniture' : role }));
  return {
    drafts: [...withFreeIds(left, new Set(table.drafts.map(({ id }) => id))), ...table.drafts],
    uses: [...uses, ...table.uses],
    issues: [
      ...(repeated.size > 0 ? [documentIssue('listRepeated', at, { count: repeated.size })] : []),
      ...(isWhole ? [] : list.issues),
      ...table.issues,
    ],
    preamble: list.preamble,
    front: restOf(blocks, uses),
    weightRules: [...(list.weightRules ?? []), ...(table.weightRules ?? [])],
  };
}
