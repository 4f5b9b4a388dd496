import type { Column } from '../header';
import type { Piece, ScrapedRow } from './pieces';
import { type TrailingValues, trailingValues } from './trailingValues';

/** A requirement with what is known about it. */
export interface KnownRow {
  readonly piece: ScrapedRow;
  readonly values: TrailingValues;
  /** Number and title of its task; null for a requirement that could belong to any. */
  readonly task: KnownTask | null;
  /** How the row is followed: directly by the one that must follow, by a gap in the numbers, or by nothing. */
  readonly next: 'follows' | 'gap' | 'edge';
}

export interface KnownTask {
  /** 0 while it is not known. */
  number: number;
  printed: string;
  readonly item: string;
  /** The number is not printed but follows from the next one. */
  inferred: boolean;
  /** Another task claims the requirements. */
  contested: boolean;
}

const subOf = ({ requirement }: ScrapedRow): number => (requirement.kind === 'numbered' ? requirement.value : 0);

/** Number and requirement number of the row that must stand before a piece; 0 for any. */
export function expectedBefore(next: Piece | undefined): { readonly number: number; readonly sub: number } | null {
  if (!next || next.type === 'edge') return null;
  const sub = next.type === 'row' ? subOf(next) : 0;
  if (next.number)
    return sub > 1 ? { number: next.number.value, sub: sub - 1 } : { number: next.number.value - 1, sub: 0 };
  return next.type === 'row' && next.item === null && sub > 1 ? { number: 0, sub: sub - 1 } : null;
}

function follows(piece: ScrapedRow, task: KnownTask | null, next: Piece | undefined): boolean {
  const before = expectedBefore(next);
  if (!before) return false;
  const sameTask = before.sub > 0;
  if (sameTask && subOf(piece) !== before.sub) return false;
  return before.number === 0 || (task !== null && (before.number === task.number || (task.number === 0 && !sameTask)));
}

const isEdge = (next: Piece | undefined): boolean => next === undefined || next.type === 'edge';

class ChainReader {
  readonly rows = new Map<number, KnownRow>();
  private task: KnownTask | null = null;
  private lastSub = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly columns: readonly Column[],
  ) {}

  read(): void {
    this.pieces.forEach((piece, index) => {
      if (piece.type === 'row') this.row(piece, index);
      else this.task = null;
    });
  }

  private row(piece: ScrapedRow, index: number): void {
    const { number, item } = piece;
    const sub = subOf(piece);
    if (item)
      this.task = {
        number: number?.value ?? 0,
        printed: number?.printed ?? '',
        item: item.text,
        inferred: false,
        contested: false,
      };
    else if (sub === 0 || sub !== this.lastSub + 1 || this.lastSub === 0) this.task = null;
    this.lastSub = sub;
    const { task } = this;
    const values = trailingValues(piece, this.columns);
    const next = this.pieces[index + 1];
    const goesOn = values.rest.length === 0 && follows(piece, task, next);
    this.rows.set(index, { piece, values, task, next: goesOn ? 'follows' : isEdge(next) ? 'edge' : 'gap' });
    if (goesOn && task?.number === 0) this.inferNumber(task, next);
    if (values.rest.length > 0) this.task = null;
  }

  /** 推进…公开 without a number, right before number 9, is number 8. */
  private inferNumber(task: KnownTask, next: Piece | undefined): void {
    if (next?.type === 'edge' || !next?.number) return;
    task.number = next.number.value - 1;
    task.printed = String(task.number);
    task.inferred = true;
  }
}

/**
 * A title printed again before requirement 4 goes on with 2 and 3 above it; when another title stands above 2, that one
 * was put there by the scrape.
 */
function markContested(pieces: readonly Piece[], rows: ReadonlyMap<number, KnownRow>): void {
  pieces.forEach((piece, index) => {
    if (piece.type !== 'row' || !piece.number || subOf(piece) < 2) return;
    let sub = subOf(piece);
    let above = index - 1;
    for (let row = rows.get(above); row && subOf(row.piece) === sub - 1; row = rows.get(above)) {
      const { task } = row;
      const isHead = row.piece.item !== null;
      if (isHead && task && sub - 1 > 1 && task.number !== piece.number.value) task.contested = true;
      if (isHead) break;
      sub -= 1;
      above -= 1;
    }
  });
}

/** Every requirement with its task, as far as number, title and requirement follow each other without a gap. */
export function chainsOf(pieces: readonly Piece[], columns: readonly Column[]): ReadonlyMap<number, KnownRow> {
  const reader = new ChainReader(pieces, columns);
  reader.read();
  markContested(pieces, reader.rows);
  return reader.rows;
}
