import type { Column } from '../header';
import { MISSING } from './likeness';
import type { CellSpacing } from './spacing';

const MERGED_ABOVE = 0.2;
/** A row of one cell is likelier a note below the table. */
const ROW_OF_ONE_CELL = 4;
const ROW_WITHOUT_NUMBER = 12;
export const UNIT_WITHOUT_NUMBER = 6;
/** The last cells of a part may be empty with nothing after them to show it. */
const END_MISSING = 2;
/** A text that ends in the middle of a row. */
const REQUIREMENT_CUT_OFF = 6;

/** What a table expects of its rows: which columns may be missing, and what that costs. */
export class RowShape {
  readonly width: number;
  /** Unit columns at the left edge. */
  readonly grouping: number;
  readonly requirement: number;
  readonly isNumbered: boolean;
  private readonly missing: readonly number[];
  private readonly missingAfter: readonly number[];
  private readonly numberColumn: number;

  constructor(
    readonly columns: readonly Column[],
    private readonly spacing: CellSpacing,
  ) {
    this.width = columns.length;
    this.grouping = columns.filter(({ grouping }) => grouping).length;
    this.requirement = columns.findIndex(({ field }) => field === 'requirement');
    this.numberColumn = columns.findIndex(({ field }) => field === 'number');
    this.isNumbered = columns.some(({ grouping, field }) => grouping && field === 'unitNumber');
    this.missing = columns.map(({ field }) => spacing.missing[field]);
    this.missingAfter = columns.map((_, column) => this.missing.slice(column + 1).reduce((sum, cost) => sum + cost, 0));
  }

  /** Columns left out between two filled ones of a row. */
  skipped(from: number, to: number): number {
    return (this.missingAfter[from] ?? 0) - (this.missingAfter[to - 1] ?? 0);
  }

  /** A row that breaks off after a column. */
  brokenOff(column: number): number {
    return this.missingAfter[column] ?? 0;
  }

  /** A part that ends after a column. */
  ended(column: number): number {
    return this.missing
      .slice(column + 1)
      .reduce(
        (sum, cost, index) =>
          sum + Math.min(cost, column + 1 + index > this.requirement ? END_MISSING : REQUIREMENT_CUT_OFF),
        0,
      );
  }

  private lonely(column: number): number {
    return column === this.width - 1 ? ROW_OF_ONE_CELL : 0;
  }

  /** A row that begins at a column, because the cells before are merged with the row above and not shown. */
  begun(column: number, isFirst: boolean): number {
    if (column === 0) return 0;
    if (column < this.grouping) return isFirst ? UNIT_WITHOUT_NUMBER : 0;
    const unit = this.grouping === 0 ? 0 : isFirst ? MISSING.unitNumber : MERGED_ABOVE;
    if (column === this.grouping) return unit;
    if (column === this.requirement) return unit + this.spacing.continuedRow * (isFirst ? 2 : 1) + this.lonely(column);
    return unit + (this.numberColumn >= 0 && this.numberColumn < column ? ROW_WITHOUT_NUMBER : 0);
  }
}
