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

const widthOf = ({ from, to }: Span): number =>
  FEEDBACK_WIDTHS.slice(from - 1, to).reduce((sum, width) => sum + width, 0);

/** Height that the texts of a row need; at least `least`. */
export const neededHeight = (cells: readonly BlockCell[], least: number): number =>
  Math.max(least, ...cells.map((cell) => cellHeight(cell.value, widthOf(cell), cell.style)));

/** What our engine has, without the formulas. */
export const valuesOnly = (row: BlockRow): BlockRow => ({
  ...row,
  cells: row.cells.map(({ from, to, value, style }) => ({ from, to, value, style })),
});
