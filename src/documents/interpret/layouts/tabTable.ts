import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { Block, DocumentTree } from '../../read/documentTree';
import { fitRow } from '../align/fitRow';
import { type Column, columnsOf, isHeader } from '../header';
import { isFurniture, isPartHeading } from '../headings';
import type { LayoutReading, PlacedRow, TableSection, Use } from '../sections';
import { draftsOf } from '../tasks/draftsOf';
import { trimmed } from '../text';
import { joinedLine, type PrintedLine, printedLines } from './printedLines';

interface OpenSection extends TableSection {
  readonly rows: PlacedRow[];
}

const DROP = 11;

const headerOf = (line: PrintedLine): Column[] | null => {
  const texts = line.cells.map(({ text }) => text);
  while (texts.at(-1) === '') texts.pop();
  const columns = columnsOf(texts);
  return line.isRow && isHeader(columns) ? columns : null;
};

const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every(({ word }, index) => word === b[index]?.word);

class TableReader {
  readonly sections: OpenSection[] = [];
  readonly uses: Use[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private heading: string | null = null;
  private isNewPart = true;
  private columns: readonly Column[] = [];

  part(line: PrintedLine): void {
    const title = line.cells.map(({ text }) => text).join('');
    this.use(line, 'heading');
    this.isNewPart ||= title !== this.heading;
    this.heading = title;
  }

  header(line: PrintedLine, columns: readonly Column[]): void {
    this.use(line, 'header');
    this.isNewPart ||= !sameColumns(columns, this.columns);
    this.columns = columns;
  }

  /** A row, with the lines that follow when a cell was broken over them; returns how many lines it took. */
  row(lines: readonly PrintedLine[], index: number): number {
    let row = lines[index];
    if (!row) return 1;
    let count = 1;
    for (let next = lines[index + count]; next && this.belongsTo(row, next); next = lines[index + count]) {
      const { line, broken } = joinedLine(row, next);
      this.issues.push(
        documentIssue('cellJoined', next.at, { column: this.columns[row.cells.length - 1]?.word ?? '', text: broken }),
      );
      row = line;
      count += 1;
    }
    this.place(row);
    return count;
  }

  private belongsTo(row: PrintedLine, next: PrintedLine): boolean {
    const width = row.cells.length + next.cells.length - 1;
    const start = next.cells[0]?.text ?? '';
    if (next.blanksBefore > 0 || width > this.columns.length || !this.mayGoOn(row)) return false;
    if (headerOf(next) || isFurniture(start) || (!next.isRow && isPartHeading(start))) return false;
    const alone = this.cost(row) + (next.isRow ? this.cost(next) : DROP);
    return this.cost(joinedLine(row, next).line) < alone;
  }

  /** The last cell of a row holds text that a line break can have cut. */
  private mayGoOn({ cells }: PrintedLine): boolean {
    const field = this.columns[cells.length - 1]?.field;
    return cells.at(-1)?.text !== '' && field !== 'note' && field !== 'unknown';
  }

  private cost({ cells }: PrintedLine): number {
    return fitRow(
      cells.map(({ text }) => text),
      this.columns,
    ).cost;
  }

  private place(row: PrintedLine): void {
    if (this.isNewPart) this.sections.push({ heading: this.heading, columns: this.columns, rows: [] });
    this.isNewPart = false;
    const short = row.cells.length < this.columns.length;
    const offset = short
      ? fitRow(
          row.cells.map(({ text }) => text),
          this.columns,
        ).offset
      : 0;
    const cells = this.columns.map((_, index) => row.cells[index - offset] ?? null);
    this.sections.at(-1)?.rows.push({ cells });
    for (const cell of cells) for (const atom of cell?.atoms ?? []) this.uses.push({ atom, role: 'cell' });
  }

  use(line: PrintedLine, role: Use['role']): void {
    for (const { atoms } of line.cells) for (const atom of atoms) this.uses.push({ atom, role });
  }
}

function firstHeader(blocks: readonly Block[]): number {
  return blocks.findIndex(
    (block) => block.type === 'table' && printedLines([block]).some((line) => headerOf(line) !== null),
  );
}

const isPart = (block: Block | undefined): boolean => block?.type === 'paragraph' && isPartHeading(block.text);

/** Tab-separated rows under a heading row, which every page may repeat. */
export function tabTable(tree: DocumentTree): LayoutReading | null {
  const first = firstHeader(tree.blocks);
  if (first < 0) return null;
  const begin = isPart(tree.blocks[first - 1]) ? first - 1 : first;
  const titles = new Set(
    tree.blocks.slice(0, begin).flatMap((block) => (block.type === 'paragraph' ? trimmed(block.text) : [])),
  );
  const lines = printedLines(tree.blocks.slice(begin));
  const reader = new TableReader();
  let index = 0;
  let inTable = false;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const columns = headerOf(line);
    const text = line.cells[0]?.text ?? '';
    inTable ||= columns !== null;
    if (columns) reader.header(line, columns);
    else if (line.isRow && inTable) {
      index += reader.row(lines, index);
      continue;
    } else if (!line.isRow && isPartHeading(text)) reader.part(line);
    else if (isFurniture(text) || titles.has(text)) reader.use(line, 'furniture');
    index += 1;
  }
  const { drafts, issues } = draftsOf(reader.sections);
  return { drafts, uses: reader.uses, issues: [...reader.issues, ...issues], preamble: begin };
}
