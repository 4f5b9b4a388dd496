import type { Cell } from '../../../assessment/model/assessment';
import type { StyleName } from '../../layout/styles';
import type { Area, CellPlan, Formula } from '../../port';
import { cellHeight } from '../textSize';
import { FEEDBACK_WIDTHS } from './feedbackColumns';

/** A text over the columns `from` to `to`, counted from 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface BlockCell extends Span {
  readonly value: Cell;
  readonly formula?: Formula;
  readonly style: StyleName;
}

/** A row of 反馈单, wherever it will stand. */
export interface BlockRow {
  readonly cells: readonly BlockCell[];
  readonly height: number;
}

/** A merged cell keeps its lines only when every cell under it is drawn. */
export const drawnRow = (row: number, { cells }: BlockRow): CellPlan[] =>
  cells.flatMap(({ from, to, value, formula, style }) =>
    Array.from({ length: to - from + 1 }, (_, index): CellPlan => {
      const shown = index === 0 ? { value, ...(formula === undefined ? {} : { formula }) } : { value: null };
      return { row, column: from + index, ...shown, style };
    }),
  );

export const mergesOf = (row: number, { cells }: BlockRow): Area[] =>
  cells.flatMap(({ from, to }) => (from === to ? [] : [{ top: row, left: from, bottom: row, right: to }]));

/** Characters of a line that stay free: no line begins with a comma, so lines end early. */
const FREE = 1.5;

const widthOf = ({ from, to }: Span): number =>
  FEEDBACK_WIDTHS.slice(from - 1, to).reduce((sum, width) => sum + width, 0);

/** Measures rows; the same text in the same column once only. */
export class Heights {
  private readonly known = new Map<string, number>();

  /** Height that the texts of a row need; at least `least`. */
  needed(cells: readonly BlockCell[], least: number): number {
    return cells.reduce((height, cell) => Math.max(height, typeof cell.value === 'string' ? this.of(cell) : 0), least);
  }

  private of(cell: BlockCell): number {
    const key = `${cell.from}|${cell.style}|${String(cell.value)}`;
    const height = this.known.get(key) ?? cellHeight(cell.value, widthOf(cell) - FREE, cell.style);
    this.known.set(key, height);
    return height;
  }
}

/** What our engine has, without the formulas. */
export const valuesOnly = (row: BlockRow): BlockRow => ({
  ...row,
  cells: row.cells.map(({ from, to, value, style }) => ({ from, to, value, style })),
});
