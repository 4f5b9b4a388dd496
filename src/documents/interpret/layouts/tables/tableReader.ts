import type { Source } from '../../../../assessment/model/breakdown';
import type { Issue } from '../../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../../issues';
import { spanOf } from '../../../read/spanOf';
import { fitRow } from '../../align/fitRow';
import { joinDoubt } from '../../align/joinDoubt';
import { likenessOf } from '../../align/likeness';
import type { Column } from '../../header';
import { isFurniture } from '../../headings';
import { looksNumbered } from '../../numerals';
import type { PlacedRow, TableSection, Use } from '../../sections';
import { type GridLine, joinedLine, lineText, ownCells } from './gridLines';
import { sameColumns } from './headingRows';
import { isBelow, titleKind } from './lineKind';
import { placeRow } from './placeRow';

interface OpenSection extends TableSection {
  readonly rows: PlacedRow[];
}

interface OtherTable {
  readonly headings: string;
  at: Source;
  count: number;
}

export interface Title {
  readonly text: string;
  readonly kind: 'section' | 'group';
  readonly at: Source;
}

const DROP = 11;
const SHORTEST_REQUIREMENT = 4;
const LONGEST_NUMBER = 9;
const NAMED_HEADINGS = 6;

/** Collects the rows of every part while the lines go by. */
export class TableReader {
  readonly sections: OpenSection[] = [];
  readonly uses: Use[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  /** Every title of a part or of a block in it. */
  readonly titles: Title[] = [];
  columns: readonly Column[] = [];
  private heading: string | null = null;
  private group: string | null = null;
  private isNewPart = true;
  private other: OtherTable | null = null;

  constructor(private readonly merges: 'lost' | 'shown') {}

  get inOtherTable(): boolean {
    return this.other !== null;
  }

  title(line: GridLine, kind: 'section' | 'group' | 'title'): void {
    const texts = ownCells(line).map(({ text }) => text.replace(/\s*\n\s*/g, ''));
    const text =
      texts.length === 2 ? `${(texts[0] ?? '').replace(/[、.．]?$/, '、')}${texts[1] ?? ''}` : texts.join('');
    const inPart = this.heading !== null && titleKind(this.heading) !== null;
    const settled = kind === 'title' ? (inPart ? 'group' : 'section') : kind;
    this.use(line, 'header');
    this.titles.push({ text, kind: settled, at: line.at });
    if (settled === 'group') {
      this.group = text;
      return;
    }
    if (text === this.heading) return;
    this.heading = text;
    this.group = null;
    this.isNewPart = true;
  }

  header(lines: readonly GridLine[], columns: readonly Column[]): void {
    this.closeOther();
    for (const line of lines) this.use(line, 'header');
    this.isNewPart ||= !sameColumns(columns, this.columns);
    this.columns = columns;
  }

  /** A row, with the lines that follow when a cell was broken over them; returns how many lines it took. */
  row(lines: readonly GridLine[], index: number, isHeading: (index: number) => boolean): number {
    let row = lines[index];
    if (!row) return 1;
    let count = 1;
    for (let next = lines[index + count]; next; next = lines[index + count]) {
      if (isHeading(index + count) || !this.belongsTo(row, next)) break;
      const { line, broken } = joinedLine(row, next);
      const column = this.columns[row.cells.length - 1]?.word ?? '';
      this.issues.push(documentIssue('cellJoined', next.at, { column, text: broken }));
      row = line;
      count += 1;
    }
    this.place(row);
    return count;
  }

  /** Whether a row can be one of the tasks under the present heading row. */
  fits(line: GridLine): boolean {
    if (line.cells.filter(({ text }) => text !== '').length < 2) return false;
    const { cells } = placeRow(line, this.columns);
    const textOf = (field: Column['field']): string =>
      cells[this.columns.findIndex((column) => column.field === field)]?.text ?? '';
    const number = textOf('number');
    const numbered = number === '' || (number.length <= LONGEST_NUMBER && looksNumbered(number));
    return numbered && textOf('requirement').length >= SHORTEST_REQUIREMENT;
  }

  openOther(line: GridLine): void {
    this.closeOther();
    const headings = ownCells(line).map(({ text }) => text.replace(/\s+/g, ''));
    this.other = { headings: headings.slice(0, NAMED_HEADINGS).join('、'), at: line.at, count: 0 };
    this.addToOther(line);
  }

  addToOther(line: GridLine): void {
    if (!this.other) return;
    this.use(line, 'furniture');
    this.other.at = spanOf(this.other.at, line.at);
    this.other.count += ownCells(line).length;
  }

  closeOther(): void {
    if (!this.other) return;
    const { headings, at, count } = this.other;
    this.issues.push(documentIssue('tableNotUsed', at, { headings, count }));
    this.other = null;
  }

  use(line: GridLine, role: Use['role']): void {
    for (const { atoms } of line.cells) for (const atom of atoms) this.uses.push({ atom, role });
  }

  private belongsTo(row: GridLine, next: GridLine): boolean {
    const width = row.cells.length + next.cells.length - 1;
    const adjacent = 'line' in row.at && 'line' in next.at && next.at.line === row.at.endLine + 1;
    if (!adjacent || next.blanksBefore > 0 || width > this.columns.length || !this.mayGoOn(row)) return false;
    const start = next.cells[0]?.text ?? '';
    if (isFurniture(start) || isBelow(start) || titleKind(lineText(next)) !== null) return false;
    const [alone, after] = [this.fit(row), this.fit(next)];
    const end = row.cells.at(-1)?.text ?? '';
    const requirement = this.columns.findIndex(({ field }) => field === 'requirement');
    const isComplete = (alone.places.at(-1) ?? 0) > requirement && this.doubt(end, start, alone.places.at(-1)) > 0;
    if (isComplete && after.places.includes(requirement)) return false;
    const joined = this.fit(joinedLine(row, next).line);
    const doubts = [alone.places.at(-1), joined.places[row.cells.length - 1]].map((place) =>
      this.doubt(end, start, place),
    );
    return joined.cost + Math.max(...doubts) < alone.cost + (next.isRow ? after.cost : DROP);
  }

  /** What speaks against a cell that was cut, from the column that its first half stands in. */
  private doubt(end: string, start: string, place: number | null | undefined): number {
    const field = this.columns[place ?? -1]?.field;
    return field === undefined ? Infinity : joinDoubt(field, end, start, likenessOf(end)(field));
  }

  /** The last cell of a row holds text that a line break can have cut. */
  private mayGoOn({ cells }: GridLine): boolean {
    const field = this.columns[cells.length - 1]?.field;
    const isPlain = cells.every(({ covered }) => covered === null);
    return isPlain && cells.at(-1)?.text !== '' && field !== 'note' && field !== 'unknown';
  }

  private fit({ cells }: GridLine): ReturnType<typeof fitRow> {
    return fitRow(
      cells.map(({ text }) => text),
      this.columns,
    );
  }

  private place(row: GridLine): void {
    if (this.isNewPart)
      this.sections.push({ heading: this.heading, columns: this.columns, rows: [], merges: this.merges });
    this.isNewPart = false;
    const { cells, uses, issues } = placeRow(row, this.columns);
    this.sections.at(-1)?.rows.push({ cells, group: this.group });
    for (const use of uses) this.uses.push(use);
    for (const issue of issues) this.issues.push(issue);
  }
}
