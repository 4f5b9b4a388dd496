import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { Block, DocumentTree } from '../../read/documentTree';
import { isFurniture } from '../headings';
import type { Layout, LayoutReading } from '../sections';
import { draftsOf } from '../tasks/draftsOf';
import type { TaskDraft } from '../taskDraft';
import { type GridLine, gridLines, lineText, ownCells } from './tables/gridLines';
import { type FoundHeading, headingAt } from './tables/headingRows';
import { lineKind } from './tables/lineKind';
import { TableReader, type Title } from './tables/tableReader';

/** 表一 县政府办公室牵头任务 */
const NUMBERED_TABLE = /^表\s*[一二三四五六七八九十\d]{1,3}[\s:：、.．]/;
const TABLE_TITLE = /(?:表|清单|方案|台账|任务|分工|安排|要点)(?:[(（][^()（）]*[)）])?$/;
const LONGEST_TITLE = 60;
const LABEL = /^附件\s*[\d一二三四五六七八九十]*\s*[:：]?$/;
/** Rows that are looked at to tell whether a table goes on with the tasks. */
const SAMPLE = 5;

/** Where tables and their heading rows begin among the lines. */
class Outline {
  readonly headings = new Map<number, FoundHeading>();
  /** For each line of a table the first line of the table, and for that line its first heading row. */
  private readonly starts: number[] = [];
  private readonly firstHeadings = new Map<number, number>();

  constructor(readonly lines: readonly GridLine[]) {
    let [start, skip] = [0, 0];
    lines.forEach((line, index) => {
      if (line.opensTable || !line.isRow) start = index;
      this.starts.push(start);
      const heading = index < skip ? null : headingAt(lines, index);
      if (!heading) return;
      this.headings.set(index, heading);
      skip = index + heading.count;
      if (!this.firstHeadings.has(start)) this.firstHeadings.set(start, index);
    });
  }

  startOf(index: number): number {
    return this.starts[index] ?? index;
  }

  headingOf(index: number): number | undefined {
    return this.firstHeadings.get(this.startOf(index));
  }

  /** Whether a cell below the heading rows is merged over several rows. */
  showsMerges(): boolean {
    let skip = 0;
    return this.lines.some(({ cells }, index) => {
      skip = Math.max(skip, index + (this.headings.get(index)?.count ?? 0));
      return index >= skip && cells.some(({ merged }) => merged === true);
    });
  }

  /** Above the first heading row only numbered titles count as titles of parts. */
  isTitle(index: number): boolean {
    const line = this.lines[index];
    const kind = line && lineKind(line, undefined, [], new Set());
    return kind === 'section' || kind === 'group' || (line?.isRow === false && this.isNumberedTable(index));
  }

  /** The first table may have a title too, besides that of the document. */
  isNumberedTable(index: number): boolean {
    const line = this.lines[index];
    return line !== undefined && NUMBERED_TABLE.test(lineText(line)) && this.headingOf(index + 1) !== undefined;
  }

  isAboveHeading(index: number): boolean {
    return index < (this.headingOf(index) ?? 0);
  }
}

/** The title just above a later table. */
function isTableTitle(outline: Outline, index: number): boolean {
  const line = outline.lines[index];
  if (!line || (line.isRow && ownCells(line).length !== 1)) return false;
  const below = line.isRow ? index : index + 1;
  const text = lineText(line);
  const isTitle = TABLE_TITLE.test(text) || NUMBERED_TABLE.test(text);
  return outline.headingOf(below) !== undefined && text.length <= LONGEST_TITLE && isTitle;
}

/** A table without a heading row of its own whose rows are none of the tasks above. */
function isOtherTable(outline: Outline, index: number, reader: TableReader): boolean {
  const { lines } = outline;
  if (lines[index]?.opensTable !== true || outline.headingOf(index) !== undefined) return false;
  const sample: GridLine[] = [];
  for (let at = index; at < index + SAMPLE; at += 1) {
    const line = lines[at];
    if (line && outline.startOf(at) === index) sample.push(line);
  }
  return !sample.some((line) => reader.fits(line));
}

function readLines(outline: Outline, begin: number, titles: ReadonlySet<string>, reader: TableReader): void {
  const { lines, headings } = outline;
  let index = begin;
  for (let line = lines[index]; line; line = lines[index]) {
    const heading = headings.get(index);
    if (heading) {
      reader.header(lines.slice(index, index + heading.count), heading.columns);
      index += heading.count;
      continue;
    }
    index += readLine(outline, index, line, titles, reader);
  }
  reader.closeOther();
}

/** Reads a line that is no heading row; returns how many lines it took. */
function readLine(
  outline: Outline,
  index: number,
  line: GridLine,
  titles: ReadonlySet<string>,
  reader: TableReader,
): number {
  const { lines, headings } = outline;
  const above = line.isRow && outline.isAboveHeading(index);
  const kind = lineKind(line, lines[index + 1], reader.columns, titles);
  const isFirst = reader.columns.length === 0;
  if (kind === 'section' || kind === 'group') {
    reader.closeOther();
    reader.title(line, kind);
  } else if (isFirst && kind === 'text' && outline.isNumberedTable(index)) reader.title(line, 'section');
  else if (isFirst || kind === 'below') return 1;
  else if (kind === 'furniture' || LABEL.test(lineText(line))) reader.use(line, 'furniture');
  else if ((above || kind === 'text') && isTableTitle(outline, index)) reader.title(line, 'section');
  else if (kind === 'text' || (above && !reader.fits(line))) return 1;
  else if (reader.inOtherTable && !above && !(kind === 'foreignHeading' && line.opensTable)) reader.addToOther(line);
  else if (kind === 'foreignHeading' || isOtherTable(outline, index, reader)) reader.openOther(line);
  else if (kind === 'title') reader.title(line, kind);
  else if (ownCells(line).length > 0) return reader.row(lines, index, (at) => headings.has(at));
  return 1;
}

/** Titles with nothing under them: their tables may be lost. */
function emptyTitles(titles: readonly Title[], drafts: readonly TaskDraft[]): Issue<DocumentIssueCode>[] {
  const filled = new Set(drafts.flatMap(({ section, group }) => [section, group]));
  return titles
    .filter(
      ({ text, kind }) =>
        !filled.has(text) && !(kind === 'group' && drafts.some(({ group }) => group?.startsWith(text))),
    )
    .map(({ text, at }) => documentIssue('partWithoutTasks', at, { section: text }));
}

/** Blocks and rows above the first heading row that are no titles of its parts. */
function frontOf(tree: DocumentTree, outline: Outline, begin: number, first: number): Block[] {
  const start = outline.startOf(first);
  const blocks = tree.blocks.slice(0, outline.lines[begin]?.block ?? 0);
  const table = tree.blocks[outline.lines[first]?.block ?? 0];
  if (table?.type !== 'table') return blocks;
  const rows = table.rows.filter((_, row) => {
    return start + row < first && !outline.isTitle(start + row);
  });
  return rows.length === 0 ? blocks : [...blocks, { ...table, rows }];
}

/** Tables of tasks, whose heading rows every page may repeat. */
export const tables: Layout = (tree: DocumentTree): LayoutReading | null => {
  const outline = new Outline(gridLines(tree.blocks));
  const { lines } = outline;
  const first = outline.headings.keys().next();
  if (first.done) return null;
  let begin = outline.startOf(first.value);
  while (lines[begin - 1]?.isRow === false && outline.isTitle(begin - 1)) begin -= 1;
  const front = frontOf(tree, outline, begin, first.value);
  const reader = new TableReader(outline.showsMerges() ? 'shown' : 'lost');
  const above = lines.slice(0, first.value).filter((_, index) => !outline.isTitle(index));
  const titles = new Set(above.map(lineText).filter((text) => text !== '' && !isFurniture(text)));
  readLines(outline, begin, titles, reader);
  const made = draftsOf(reader.sections);
  return {
    drafts: made.drafts,
    uses: reader.uses,
    issues: [...reader.issues, ...made.issues, ...emptyTitles(reader.titles, made.drafts)],
    preamble: front.length,
    front,
  };
};
