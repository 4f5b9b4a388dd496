import { documentIssue } from '../../issues';
import type { Block, DocumentTree, Paragraph } from '../../read/documentTree';
import type { Column } from '../header';
import { isBelowTable, isFurniture } from '../headings';
import { linesWithHeaders } from '../layouts/findHeaders';
import type { LayoutReading, Use } from '../sections';
import { trimmed } from '../text';
import { hasRowsAboveHeader, isShuffled } from './isShuffled';
import { piecesOf } from './pieces';
import { scrapeDrafts } from './scrapeDrafts';
import { type ScrapeLine, scrapeLines } from './scrapeLines';

const SHORTEST_TITLE = 8;

/** Number or title left of the requirement, units and deadline right of it. */
function isScrapeTable(columns: readonly Column[]): boolean {
  const requirement = columns.findIndex(({ field }) => field === 'requirement');
  const [left, right] = [columns.slice(0, requirement), columns.slice(requirement + 1)];
  return (
    left.length > 0 &&
    left.every(({ field }) => field === 'number' || field === 'item') &&
    left.some(({ field }) => field === 'item') &&
    right.some(({ field }) => field === 'lead' || field === 'responsible' || field === 'deadline')
  );
}

const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every(({ word }, index) => word === b[index]?.word);

class Scrape {
  readonly uses: Use[] = [];
  readonly lines: (ScrapeLine | null)[] = [];
  private run: Paragraph[] = [];

  constructor(private readonly title: string) {}

  add(line: Paragraph): void {
    if (isFurniture(line.text) || isBelowTable(line.text)) this.uses.push({ atom: line, role: 'furniture' });
    else if (trimmed(line.text) === this.title) this.edge([line], 'furniture');
    else this.run.push(line);
  }

  edge(atoms: readonly Paragraph[], role: Use['role']): void {
    for (const atom of atoms) this.uses.push({ atom, role });
    this.close();
    this.lines.push(null);
  }

  close(): void {
    for (const line of scrapeLines(this.run)) {
      this.lines.push(line);
      for (const atom of line.lines) this.uses.push({ atom, role: 'cell' });
    }
    this.run = [];
  }
}

const isOfTable = ({ kind }: ScrapeLine): boolean => kind !== 'words' && kind !== 'sentence';

/** The first line that can be of the table: before the heading row when rows stand above it. */
function beginOf(above: readonly Paragraph[], header: number): number {
  const read = scrapeLines(above);
  if (!hasRowsAboveHeader(read)) return header;
  const first = read.find(isOfTable)?.lines[0];
  return first ? above.indexOf(first) : header;
}

function titleAbove(lines: readonly Paragraph[], header: number): Paragraph | null {
  const line = lines[header - 1];
  const isTitle = line !== undefined && trimmed(line.text).length >= SHORTEST_TITLE;
  return isTitle && scrapeLines([line])[0]?.kind === 'words' ? line : null;
}

/** What says which document it is: the lines above the table, and the title above a heading row in the middle. */
function frontOf(blocks: readonly Block[], title: Paragraph | null, begin: Paragraph | undefined): Block[] {
  const front = blocks.slice(0, begin ? blocks.indexOf(begin) : 0);
  return title && !front.includes(title) ? [...front, { ...title, blanksBefore: 1 }] : front;
}

/**
 * One cell per line, with the pieces of the page out of order: what remains of a table that was scraped from a reader's
 * page. Only what stands together in the order of the columns is brought back.
 */
export function shuffledScrape(tree: DocumentTree): LayoutReading | null {
  const { lines, headers } = linesWithHeaders(tree);
  const [first] = headers;
  if (!first || !headers.every(({ columns }) => isScrapeTable(columns) && sameColumns(columns, first.columns)))
    return null;
  const begin = beginOf(lines.slice(0, first.start), first.start);
  if (begin === first.start && !isShuffled(lines, first.end)) return null;
  const title = titleAbove(lines, first.start);
  const scrape = new Scrape(trimmed(title?.text ?? ''));
  for (let index = begin; index < lines.length; index += 1) {
    const header = headers.find(({ start }) => start === index);
    const line = lines[index];
    if (header) {
      scrape.edge(lines.slice(index, header.end), 'header');
      index = header.end - 1;
    } else if (line) scrape.add(line);
  }
  scrape.close();
  const { drafts, issues } = scrapeDrafts(piecesOf(scrape.lines), first.columns);
  return {
    drafts,
    uses: scrape.uses,
    issues: [documentIssue('piecesOutOfOrder', null, { count: drafts.length }), ...issues],
    preamble: 0,
    front: frontOf(tree.blocks, title, lines[begin]),
  };
}
