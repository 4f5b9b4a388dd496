import type { Issue } from '../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../issues';
import type { Atom, DocumentTree } from '../read/documentTree';
import { spanOf } from '../read/spanOf';
import type { Use } from './sections';
import { trimmed } from './text';

const EXCERPT = 40;

function* atomsOf(tree: DocumentTree): Generator<Atom> {
  for (const block of tree.blocks) {
    if (block.type === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) if (trimmed(cell.text) !== '') yield cell;
  }
}

function unusedIssue(atoms: readonly Atom[]): Issue<DocumentIssueCode>[] {
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (!first || !last) return [];
  const facts = { text: trimmed(first.text).slice(0, EXCERPT), count: atoms.length };
  return [documentIssue('lineNotUsed', spanOf(first.at, last.at), facts)];
}

/** Every text of the document is used once; what is not used is reported, neighbours together. */
export function account(tree: DocumentTree, uses: readonly Use[]): Issue<DocumentIssueCode>[] {
  const used = new Set<Atom>();
  for (const { atom, role } of uses) {
    if (used.has(atom)) throw new Error(`a text was used twice, last as ${role}`);
    used.add(atom);
  }
  const issues: Issue<DocumentIssueCode>[] = [];
  let unused: Atom[] = [];
  for (const atom of atomsOf(tree)) {
    if (!used.has(atom)) {
      unused.push(atom);
      continue;
    }
    issues.push(...unusedIssue(unused));
    unused = [];
  }
  return [...issues, ...unusedIssue(unused)];
}
