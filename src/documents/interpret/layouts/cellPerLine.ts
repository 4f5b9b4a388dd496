import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { DocumentTree } from '../../read/documentTree';
import { alignCells } from '../align/alignCells';
import { rowsOf } from '../align/rowsOf';
import { SPACED } from '../align/spacing';
import type { LayoutReading, TableSection } from '../sections';
import { draftsOf } from '../tasks/draftsOf';
import { lineSections } from './lineSections';
import { lacksHeading } from './unknownHeadings';

/**
 * One cell per line, cells apart by one blank line, an empty cell visible only as one more blank line: what remains of a
 * table that was saved from a web page as text.
 */
export function cellPerLine(tree: DocumentTree): LayoutReading | null {
  const cut = lineSections(tree, 'blankLines');
  if (!cut) return null;
  const uses = [...cut.uses];
  const issues: Issue<DocumentIssueCode>[] = [...cut.issues];
  const sections = cut.sections.map(({ heading, columns, tokens, at }): TableSection => {
    if (lacksHeading(tokens, columns, SPACED))
      issues.push(documentIssue('headingLost', at, { columns: columns.map(({ word }) => word).join('、') }));
    const aligned = rowsOf(alignCells(tokens, columns, SPACED), columns);
    for (const use of aligned.uses) uses.push(use);
    for (const issue of aligned.issues) issues.push(issue);
    return { heading, columns, rows: aligned.rows };
  });
  const made = draftsOf(sections);
  return { drafts: made.drafts, uses, issues: [...issues, ...made.issues], preamble: cut.preamble };
}
