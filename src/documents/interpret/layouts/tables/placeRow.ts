import type { Issue } from '../../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../../issues';
import { fitRow } from '../../align/fitRow';
import { likenessOf } from '../../align/likeness';
import type { Column, Field } from '../../header';
import { bareNumber, looksNumbered } from '../../numerals';
import type { PlacedCell, Use } from '../../sections';
import { cellText } from './cellText';
import type { GridCell, GridLine } from './gridLines';

interface Placed {
  readonly cells: readonly (PlacedCell | null)[];
  readonly uses: readonly Use[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

/** 县民政局（续）: the same cell on the next page. */
const GOES_ON = /\s*[(（]续表?[)）]$/;
const DOUBTFUL = 6;
/** Likenesses that differ less do not tell two columns apart. */
const AS_GOOD = 1;
const UNITS: readonly Field[] = ['lead', 'responsible', 'cooperating'];
const TASK: readonly Field[] = ['group', 'item', 'requirement'];

/** Cells after the last column of the table that hold nothing. */
function withoutTail(cells: readonly GridCell[], width: number): readonly GridCell[] {
  let end = cells.length;
  while (end > width && cells[end - 1]?.text === '') end -= 1;
  return cells.slice(0, end);
}

/** A row that was pushed to the left and filled up with empty cells at its end. */
function isPushed(cells: readonly GridCell[], columns: readonly Column[]): boolean {
  if (cells.at(-1)?.text !== '' || cells.some(({ covered }) => covered !== null)) return false;
  const number = cells[columns.findIndex(({ field }) => field === 'number')]?.text ?? '';
  return number !== '' && number.length > 6 && bareNumber(number) === null;
}

const EMPTY_CELL: PlacedCell = { text: '', at: null, rebuilt: false };

const plain = (cell: GridCell, { field }: Column): PlacedCell => ({
  text: cellText(field === 'requirement' ? cell.text : cell.text.replace(GOES_ON, ''), field),
  at: cell.at,
  rebuilt: cell.rebuilt,
  ...(cell.merged === true ? { merged: true } : {}),
});

class RowPlacer {
  readonly cells: (PlacedCell | null)[];
  readonly uses: Use[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];

  constructor(private readonly columns: readonly Column[]) {
    this.cells = columns.map(() => null);
  }

  /** Every cell in the column it stands in. */
  asPrinted(cells: readonly GridCell[]): void {
    let index = 0;
    while (index < this.columns.length) {
      const cell = cells[index];
      let end = index + 1;
      while (cell && cells[end]?.covered === 'left' && cells[end]?.anchor === cell.anchor) end += 1;
      if (cell) this.span(cell, index, Math.min(end, this.columns.length));
      index = end;
    }
  }

  /** A row that is shorter or longer than the heading row: where each cell looks best. */
  asFits(cells: readonly GridCell[]): void {
    const { places } = fitRow(
      cells.map(({ text }) => text),
      this.columns,
    );
    cells.forEach((cell, index) => {
      const place = places[index] ?? null;
      const column = place === null ? undefined : this.columns[place];
      if (place === null || !column) return;
      const other = cell.text === '' ? null : this.otherPlace(cell.text, place, places[index - 1], places[index + 1]);
      this.put(other === null ? cell : { ...cell, rebuilt: true }, place, column);
      const facts = { column: column.word, other: other?.word ?? '', text: cell.text };
      if (other) this.issues.push(documentIssue('cellAmbiguous', cell.at, facts));
      else if (cell.text !== '' && likenessOf(cell.text)(column.field) > DOUBTFUL) this.doubt(cell, column);
    });
  }

  /** A free column beside the place where a text would look as good. */
  private otherPlace(
    text: string,
    place: number,
    before: number | null | undefined,
    after: number | null | undefined,
  ): Column | null {
    const likeness = likenessOf(text);
    const from = (before ?? -1) + 1;
    const limit = likeness(this.columns[place]?.field ?? 'unknown') + AS_GOOD;
    const isOther = ({ field }: Column, index: number): boolean =>
      index + from !== place && field !== 'note' && field !== 'unknown' && likeness(field) <= limit;
    return this.columns.slice(from, after ?? this.columns.length).find(isOther) ?? null;
  }

  /** A cell over several columns counts for all of them where that can be, else for the one it looks like. */
  private span(cell: GridCell, from: number, to: number): void {
    const targets = this.columns.slice(from, to);
    const [first] = targets;
    if (!first) return;
    for (let index = from; index < to; index += 1)
      this.cells[index] = this.columns[index]?.continued === true ? null : EMPTY_CELL;
    if (targets.length === 1 || cell.text === '') {
      this.put(cell, from, first);
      return;
    }
    const known = this.known(from, to);
    const places = this.meant(cell.text, known);
    if (places.length === 1 && known.length > 1) this.doubt(cell, this.columns[places[0] ?? from] ?? first);
    places.forEach((place, index) => {
      const column = this.columns[place];
      if (!column) return;
      if (index === 0) this.put(cell, place, column);
      else this.cells[place] = { ...plain(cell, column), at: null };
    });
  }

  /** Columns that a cell over several can count for; the first where none is ours. */
  private known(from: number, to: number): number[] {
    const all = Array.from({ length: to - from }, (_, index) => from + index);
    const known = all.filter((index) => {
      const column = this.columns[index];
      return column && column.field !== 'note' && column.field !== 'unknown' && column.continued !== true;
    });
    return known.length === 0 ? [from] : known;
  }

  private meant(text: string, known: readonly number[]): readonly number[] {
    const among = (fields: readonly Field[]): number[] =>
      known.filter((index) => fields.includes(this.columns[index]?.field ?? 'unknown'));
    if (known.length === 1 || among(UNITS).length === known.length) return known;
    const task = among(TASK);
    const onlyTask = task.length + among(['number', 'unitNumber']).length === known.length;
    if (task.length > 0 && onlyTask && bareNumber(text) === null) return task;
    return [this.likeliest(text, known)];
  }

  private likeliest(text: string, places: readonly number[]): number {
    const likeness = likenessOf(text);
    const cost = (index: number): number => likeness(this.columns[index]?.field ?? 'unknown');
    return places.reduce((best, index) => (cost(index) < cost(best) ? index : best));
  }

  private put(cell: GridCell, place: number, column: Column): void {
    this.cells[place] = plain(cell, column);
    if (column.field === 'number' && cell.atoms.length > 0 && !looksNumbered(cell.text)) this.doubt(cell, column);
    for (const atom of cell.atoms) this.uses.push({ atom, role: 'cell' });
  }

  private doubt(cell: GridCell, { word }: Column): void {
    this.issues.push(documentIssue('cellDoubtful', cell.at, { column: word, text: cell.text }));
  }
}

/** The cells of one row, one per column of the table. */
export function placeRow({ cells }: GridLine, columns: readonly Column[]): Placed {
  const placer = new RowPlacer(columns);
  const shown = withoutTail(cells, columns.length);
  const pushed = isPushed(shown, columns);
  const isGrid = shown.length === columns.length || shown.some(({ covered }) => covered !== null);
  if (isGrid && !pushed) placer.asPrinted(shown);
  else placer.asFits(pushed ? shown.slice(0, shown.findLastIndex(({ text }) => text !== '') + 1) : shown);
  return placer;
}
