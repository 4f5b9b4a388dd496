import type { Issue } from '../../../shared/issue';
import type { DocumentIssueCode } from '../../issues';
import type { DocumentTree } from '../../read/documentTree';
import { alignTight } from '../align/alignTight';
import type { LayoutReading, TableSection } from '../sections';
import { draftsOf } from '../tasks/draftsOf';
import { lineSections } from './lineSections';

/**
 * Cells on lines of their own with nothing between them, long cells broken over several lines, empty cells gone: what
 * remains of a table that was copied out of a PDF.
 */
export function tightLines(tree: DocumentTree): LayoutReading | null {
  const cut = lineSections(tree, 'tight');
  if (!cut) return null;
  const uses = [...cut.uses];
  const issues: Issue<DocumentIssueCode>[] = [];
  const sections = cut.sections.map(({ heading, columns, tokens }): TableSection => {
    const aligned = alignTight(tokens, columns);
    for (const use of aligned.uses) uses.push(use);
    for (const issue of aligned.issues) issues.push(issue);
    return { heading, columns, rows: aligned.rows };
  });
  const made = draftsOf(sections);
  return { drafts: made.drafts, uses, issues: [...issues, ...made.issues], preamble: cut.preamble };
}
