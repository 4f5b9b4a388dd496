import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { DocumentTree } from '../../read/documentTree';
import { alignTight } from '../align/alignTight';
import { TightSpacing } from '../align/tightSpacing';
import type { LayoutReading, TableSection } from '../sections';
import { draftsOf } from '../tasks/draftsOf';
import { linesWithHeaders } from './findHeaders';
import { lineSections } from './lineSections';
import { lacksHeading } from './unknownHeadings';

const WIDE_SPACE = /\S(?: {3,}|\u3000{2,})\S/;

/** Cells next to each other in one line, apart by spaces that cannot be told from others: no cell per line. */
function isSpacedOut(tree: DocumentTree): boolean {
  const { lines, headers } = linesWithHeaders(tree);
  const below = lines.slice(headers[0]?.end ?? 0);
  return headers[0]?.inOneLine === true && below.filter(({ text }) => WIDE_SPACE.test(text)).length * 3 > below.length;
}

/**
 * Cells on lines of their own with nothing between them, long cells broken over several lines, empty cells gone: what
 * remains of a table that was copied out of a PDF.
 */
export function tightLines(tree: DocumentTree): LayoutReading | null {
  const cut = lineSections(tree, 'tight');
  if (!cut || isSpacedOut(tree)) return null;
  const uses = [...cut.uses];
  const issues: Issue<DocumentIssueCode>[] = [...cut.issues];
  const sections = cut.sections.map(({ heading, columns, tokens, at }): TableSection => {
    if (lacksHeading(tokens, columns, new TightSpacing([])))
      issues.push(documentIssue('headingLost', at, { columns: columns.map(({ word }) => word).join('、') }));
    const aligned = alignTight(tokens, columns);
    for (const use of aligned.uses) uses.push(use);
    for (const issue of aligned.issues) issues.push(issue);
    return { heading, columns, rows: aligned.rows };
  });
  const made = draftsOf(sections);
  return { drafts: made.drafts, uses, issues: [...issues, ...made.issues], preamble: cut.preamble };
}
