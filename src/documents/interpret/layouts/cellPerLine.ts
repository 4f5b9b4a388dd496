import type { Issue } from '../../../shared/issue';
import type { DocumentIssueCode } from '../../issues';
import type { DocumentTree, Paragraph } from '../../read/documentTree';
import { alignCells } from '../align/alignCells';
import { rowsOf } from '../align/rowsOf';
import { emptiesFor, textToken, type Token } from '../align/tokens';
import type { Column } from '../header';
import { isBelowTable, isFurniture, isPartHeading } from '../headings';
import { bareNumber } from '../numerals';
import type { LayoutReading, TableSection, Use } from '../sections';
import { draftsOf } from '../tasks/draftsOf';
import { trimmed } from '../text';
import { type FoundHeader, linesWithHeaders } from './findHeaders';

const SHORTEST_TITLE = 8;

interface OpenSection {
  readonly heading: string | null;
  readonly columns: readonly Column[];
  readonly tokens: Token[];
}

const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every(({ word }, index) => word === b[index]?.word);

/** Cuts the lines at heading rows and titles of parts; a heading row repeated by a page break is dropped. */
class SectionCutter {
  readonly sections: OpenSection[] = [];
  readonly uses: Use[] = [];
  private heading: string | null = null;
  private isNewPart = true;
  private columns: readonly Column[] = [];

  part(line: Paragraph): void {
    this.uses.push({ atom: line, role: 'heading' });
    this.addEmpties(line.blanksBefore);
    const title = trimmed(line.text);
    this.isNewPart ||= title !== this.heading;
    this.heading = title;
  }

  header({ columns }: FoundHeader, lines: readonly Paragraph[]): void {
    for (const atom of lines) this.uses.push({ atom, role: 'header' });
    this.isNewPart ||= !sameColumns(columns, this.columns);
    this.columns = columns;
    if (this.isNewPart) this.open();
    else this.addEmpties(lines[0]?.blanksBefore ?? 0);
  }

  cell(line: Paragraph): void {
    if (this.isNewPart) this.open();
    this.addEmpties(line.blanksBefore);
    this.sections.at(-1)?.tokens.push(textToken(line));
  }

  addEmpties(blanks: number): void {
    this.sections.at(-1)?.tokens.push(...emptiesFor(blanks));
  }

  private open(): void {
    this.sections.push({ heading: this.heading, columns: this.columns, tokens: [] });
    this.isNewPart = false;
  }
}

/** The title of a part stands before its heading row or before its first number. */
function isPart(lines: readonly Paragraph[], index: number, headerStarts: ReadonlySet<number>): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !isPartHeading(line.text)) return false;
  return (
    headerStarts.has(index + 1) ||
    (line.blanksBefore > 0 && next !== undefined && bareNumber(trimmed(next.text)) !== null)
  );
}

/** Titles just above the first heading row, which a page break may repeat. */
const titlesAbove = (lines: readonly Paragraph[], begin: number): ReadonlySet<string> =>
  new Set(
    lines
      .slice(Math.max(0, begin - 3), begin)
      .map(({ text }) => trimmed(text))
      .filter(({ length }) => length >= SHORTEST_TITLE),
  );

function cut(lines: readonly Paragraph[], begin: number, headers: ReadonlyMap<number, FoundHeader>): SectionCutter {
  const titles = titlesAbove(lines, begin);
  const starts = new Set(headers.keys());
  const cutter = new SectionCutter();
  let skip = begin;
  lines.forEach((line, index) => {
    if (index < skip) return;
    const header = headers.get(index);
    skip = header?.end ?? index + 1;
    if (header) cutter.header(header, lines.slice(index, header.end));
    else if (isPart(lines, index, starts)) cutter.part(line);
    else if (isFurniture(line.text) || titles.has(trimmed(line.text)))
      cutter.uses.push({ atom: line, role: 'furniture' });
    else if (!isBelowTable(line.text)) cutter.cell(line);
  });
  return cutter;
}

/**
 * One cell per line, cells apart by one blank line, an empty cell visible only as one more blank line: what remains of a
 * table that was saved from a web page as text.
 */
export function cellPerLine(tree: DocumentTree): LayoutReading | null {
  const { lines, headers: found } = linesWithHeaders(tree);
  if (found[0]?.spacing !== 'blankLines') return null;
  const headers = new Map(found.map((header) => [header.start, header]));
  const first = headers.keys().next();
  if (first.done) return null;
  const begin = isPart(lines, first.value - 1, new Set(headers.keys())) ? first.value - 1 : first.value;
  const cutter = cut(lines, begin, headers);
  cutter.addEmpties(tree.blanksAfter);
  return placed(
    cutter,
    tree.blocks.findIndex((block) => block === lines[begin]),
  );
}

function placed({ sections, uses }: SectionCutter, preamble: number): LayoutReading {
  const allUses = [...uses];
  const issues: Issue<DocumentIssueCode>[] = [];
  const placedSections = sections.map(({ heading, columns, tokens }): TableSection => {
    const aligned = rowsOf(alignCells(tokens, columns), columns);
    for (const use of aligned.uses) allUses.push(use);
    for (const issue of aligned.issues) issues.push(issue);
    return { heading, columns, rows: aligned.rows };
  });
  const made = draftsOf(placedSections);
  return { drafts: made.drafts, uses: allUses, issues: [...issues, ...made.issues], preamble };
}
