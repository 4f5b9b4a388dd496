import type { Column } from '../header';
import type { Merges, PlacedRow } from '../sections';
import { bareNumber } from '../numerals';
import { compact } from '../text';

/** Which unit a row belongs to, in a table with a unit column left of the task. */
export interface UnitOfRow {
  readonly starts: boolean;
  /** The name stands in a row above, and the document does not show that it is for this row too. */
  readonly carried: boolean;
  /** The name is printed again without its number. */
  readonly numberInferred: boolean;
  readonly numberMissing: boolean;
}

const SAME: UnitOfRow = { starts: false, carried: false, numberInferred: false, numberMissing: false };

/** Walks down the rows of one part and tells where a unit begins. */
export class UnitWalk {
  index = 0;
  name = '';
  number: string | null = null;
  /** A row of this unit repeated its name without the number. */
  numberInferred = false;
  /** Column of the unit's name, -1 where units are not left of the task. */
  readonly column: number;
  private readonly numberColumn: number;

  constructor(
    columns: readonly Column[],
    private readonly merges: Merges | undefined,
  ) {
    this.column = columns.findIndex(({ grouping, field }) => grouping && field !== 'unitNumber');
    this.numberColumn = columns.findIndex(({ field }) => field === 'unitNumber');
  }

  next({ cells }: PlacedRow): UnitOfRow {
    const cell = cells[this.column] ?? null;
    const name = cell?.text ?? '';
    const printed = bareNumber(compact(cells[this.numberColumn]?.text ?? ''));
    if (this.column < 0 && this.numberColumn < 0) return SAME;
    if (name === '' && printed === null) return { ...SAME, carried: this.isHidden(cells) };
    const sameName = name === '' || compact(name) === compact(this.name);
    if (this.index > 0 && sameName && (printed === null || printed === this.number)) {
      const numberInferred = printed === null && this.number !== null;
      this.numberInferred ||= numberInferred;
      return { ...SAME, carried: name === '' && this.isHidden(cells), numberInferred };
    }
    this.index += 1;
    this.name = name;
    this.number = printed;
    this.numberInferred = false;
    return { ...SAME, starts: true, numberMissing: printed === null && this.numberColumn >= 0 };
  }

  /** An empty name is not enough to show a merged cell, an empty name and number together are. */
  private isHidden(cells: PlacedRow['cells']): boolean {
    const [name, number] = [cells[this.column], cells[this.numberColumn]];
    const bothEmpty = this.merges === 'lost' && name?.text === '' && number?.text === '';
    return this.merges !== undefined && this.name !== '' && name?.merged !== true && !bothEmpty;
  }
}
