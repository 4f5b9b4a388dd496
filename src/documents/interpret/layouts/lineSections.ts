import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { Source } from '../../../assessment/model/breakdown';
import type { DocumentTree, Paragraph } from '../../read/documentTree';
import { spanOf } from '../../read/spanOf';
import { alignmentCost } from '../align/alignCells';
import { SPACED } from '../align/spacing';
import { emptyTokens, textToken, type Token } from '../align/tokens';
import type { Column } from '../header';
import { isBelowTable, isFurniture, isPartHeading } from '../headings';
import { bareNumber } from '../numerals';
import type { Use } from '../sections';
import { compact, trimmed } from '../text';
import { linesWithHeaders } from './findHeaders';
import type { FoundHeader } from './foundHeader';

const SHORTEST_TITLE = 8;

/** The lines under one heading row, in their order. */
export interface LineSection {
  readonly heading: string | null;
  readonly columns: readonly Column[];
  readonly tokens: readonly Token[];
  /** Its heading row. */
  readonly at: Source | null;
}

interface LineSections {
  readonly sections: readonly LineSection[];
  /** Titles, heading rows and what belongs to the page. */
  readonly uses: readonly Use[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
  readonly preamble: number;
}

/** Lines and the numbers of blank lines before them. */
interface OpenSection extends Omit<LineSection, 'tokens'> {
  readonly entries: (Token | number)[];
}

/** Blank lines between two cells, and how many more an empty cell adds. */
interface BlankRule {
  readonly between: number;
  readonly perEmpty: number;
}

const withEmpties = (entries: OpenSection['entries'], { between, perEmpty }: BlankRule): Token[] =>
  entries.flatMap((entry) =>
    typeof entry === 'number' ? emptyTokens(Math.round((entry - between) / perEmpty)) : [entry],
  );

/** Lines that are tried to tell how the document shows empty cells. */
const SAMPLE = 300;

/**
 * The commonest distance lies between two cells. Where every larger one is that of another cell, empty cells are lines of
 * their own; else they are single blank lines, whichever gives the more regular table.
 */
function blankRule(sections: readonly OpenSection[]): BlankRule {
  const counts = new Map<number, number>();
  for (const { entries } of sections)
    for (const entry of entries) if (typeof entry === 'number') counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const between = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0])[0];
  const single = { between, perEmpty: 1 };
  const whole = { between, perEmpty: between + 1 };
  const larger = [...counts.keys()].filter((blanks) => blanks > between);
  const first = sections.find(({ entries }) => entries.length > 0);
  if (!first || larger.length === 0 || larger.some((blanks) => (blanks - between) % whole.perEmpty !== 0))
    return single;
  const sample = first.entries.slice(0, SAMPLE);
  const cost = (rule: BlankRule): number => alignmentCost(withEmpties(sample, rule), first.columns, SPACED);
  return cost(whole) < cost(single) ? whole : single;
}

const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every(({ word }, index) => word === b[index]?.word);

/** Cuts the lines at heading rows and titles of parts; a heading row repeated by a page break is dropped. */
class SectionCutter {
  readonly sections: OpenSection[] = [];
  readonly uses: Use[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private heading: string | null = null;
  private isNewPart = true;
  private columns: readonly Column[] = [];
  private at: Source | null = null;

  /** `blanksCount`: one more blank line than usual is an empty cell. */
  constructor(private readonly blanksCount: boolean) {}

  part(line: Paragraph): void {
    this.uses.push({ atom: line, role: 'heading' });
    this.addBlanks(line.blanksBefore);
    const title = trimmed(line.text);
    this.isNewPart ||= title !== this.heading;
    this.heading = title;
  }

  header({ columns }: FoundHeader, lines: readonly Paragraph[]): void {
    for (const atom of lines) this.uses.push({ atom, role: 'header' });
    const isOther = !sameColumns(columns, this.columns);
    const [first, last] = [lines[0], lines.at(-1)];
    this.at = first && last ? spanOf(first.at, last.at) : null;
    if (isOther && !this.isNewPart && this.heading !== null)
      this.issues.push(documentIssue('partTitleMissing', this.at, { section: this.heading }));
    this.isNewPart ||= isOther;
    this.columns = columns;
    if (this.isNewPart) {
      this.open();
      this.reportUnknown(columns, lines);
    } else this.addBlanks(lines[0]?.blanksBefore ?? 0);
  }

  /** A word that is taken for a heading only because of its place may be a cell. */
  private reportUnknown(columns: readonly Column[], lines: readonly Paragraph[]): void {
    for (const { word, field } of columns) {
      const line = field === 'unknown' ? lines.find(({ text }) => compact(text) === word) : undefined;
      if (line) this.issues.push(documentIssue('headerUnknown', line.at, { column: word }));
    }
  }

  cell(line: Paragraph): void {
    if (this.isNewPart) this.open();
    this.addBlanks(line.blanksBefore);
    this.sections.at(-1)?.entries.push(textToken(line));
  }

  addBlanks(blanks: number): void {
    if (this.blanksCount && blanks > 0) this.sections.at(-1)?.entries.push(blanks);
  }

  finish(): LineSection[] {
    const rule = blankRule(this.sections);
    return this.sections.map(({ entries, ...section }) => ({ ...section, tokens: withEmpties(entries, rule) }));
  }

  private open(): void {
    const { heading, columns, at } = this;
    this.sections.push({ heading, columns, at, entries: [] });
    this.isNewPart = false;
  }
}

/** Titles just above the first heading row, which a page break may repeat. */
const titlesAbove = (lines: readonly Paragraph[], begin: number): ReadonlySet<string> =>
  new Set(
    lines
      .slice(Math.max(0, begin - 3), begin)
      .map(({ text }) => trimmed(text))
      .filter(({ length }) => length >= SHORTEST_TITLE),
  );

/** The lines of a document from its first heading row on, one section for every part and every kind of heading row. */
export function lineSections(tree: DocumentTree, spacing: FoundHeader['spacing']): LineSections | null {
  const { lines, headers: found } = linesWithHeaders(tree);
  const [first] = found;
  if (first?.spacing !== spacing) return null;
  const headers = new Map(found.map((header) => [header.start, header]));
  const isPart = (index: number): boolean => {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line || !isPartHeading(line.text)) return false;
    const apart = spacing === 'tight' || line.blanksBefore > 0;
    return headers.has(index + 1) || (apart && next !== undefined && bareNumber(trimmed(next.text)) !== null);
  };
  const begin = isPart(first.start - 1) ? first.start - 1 : first.start;
  const titles = titlesAbove(lines, begin);
  const cutter = new SectionCutter(spacing === 'blankLines');
  let index = begin;
  for (let line = lines[index]; line; line = lines[index]) {
    const header = headers.get(index);
    if (header) cutter.header(header, lines.slice(index, header.end));
    else if (isPart(index)) cutter.part(line);
    else if (isFurniture(line.text) || titles.has(trimmed(line.text)))
      cutter.uses.push({ atom: line, role: 'furniture' });
    else if (!isBelowTable(line.text)) cutter.cell(line);
    index = header?.end ?? index + 1;
  }
  cutter.addBlanks(tree.blanksAfter);
  const { uses, issues } = cutter;
  return {
    sections: cutter.finish(),
    uses,
    issues,
    preamble: tree.blocks.findIndex((block) => block === lines[begin]),
  };
}
