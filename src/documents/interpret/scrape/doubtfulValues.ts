import { expectedBefore, type KnownRow } from './chains';
import type { Piece } from './pieces';

const textsOf = ({ values }: KnownRow): string => [...values.cells.values()].map(({ text }) => text).join('\n');

const subOf = ({ piece }: KnownRow): number => (piece.requirement.kind === 'numbered' ? piece.requirement.value : 0);

/**
 * Cells after a requirement that are followed by a gap may belong to a requirement that was cut off from them: one that
 * lacks its cells and would be followed by what stands behind them. `pieces` and `rows` belong together.
 */
export class DoubtfulValues {
  private readonly cutOff: readonly KnownRow[];

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly rows: ReadonlyMap<number, KnownRow>,
  ) {
    this.cutOff = [...rows.values()].filter(({ values }) => values.cells.size === 0);
  }

  has(index: number): boolean {
    const row = this.rows.get(index);
    if (row?.next !== 'gap' || row.values.rest.length > 0 || row.values.cells.size === 0) return false;
    const before = expectedBefore(this.pieces[index + 1]);
    if (!before || this.agreesWithAbove(row, index)) return false;
    return this.cutOff.some((other) => {
      if (before.sub > 0 && subOf(other) !== before.sub) return false;
      return before.number === 0 || other.task?.number === before.number;
    });
  }

  /** The row above, of the same task, has the same cells. */
  private agreesWithAbove(row: KnownRow, index: number): boolean {
    const above = this.rows.get(index - 1);
    return row.task !== null && above?.task === row.task && textsOf(above) === textsOf(row);
  }
}
