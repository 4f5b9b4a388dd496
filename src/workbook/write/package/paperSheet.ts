import type { StyleName } from '../../layout/styles';
import { plainSheet } from '../../plainSheet';
import type { Area, CellPlan, PrintPlan, SheetPlan } from '../../port';
import type { Cell } from '../../../assessment/model/assessment';
import { cellHeight } from '../textSize';

/** A text over the columns `from` to `to`, counted from 1. */
export interface PaperCell {
  readonly from: number;
  readonly to: number;
  readonly value: Cell;
  readonly style: StyleName;
}

export interface PaperRow {
  readonly cells: readonly PaperCell[];
  /** Points of air above what its texts need. */
  readonly air?: number;
}

interface Paper {
  readonly name: string;
  readonly tabColor: string;
  readonly widths: readonly number[];
  readonly rows: readonly PaperRow[];
  /** Row of the paper, from 1, that is repeated on every page. */
  readonly titleRow?: number;
  readonly print: Pick<PrintPlan, 'orientation' | 'footer'>;
}

function heightOf({ cells, air = 0 }: PaperRow, widths: readonly number[]): number {
  const heights = cells.map(({ from, to, value, style }) => {
    const width = widths.slice(from - 1, to).reduce((sum, one) => sum + one, 0);
    return cellHeight(value, width, style);
  });
  return Math.max(6, ...heights) + air;
}

/** A merged cell keeps its lines only when every cell under it is drawn. */
const drawn = (row: number, { from, to, value, style }: PaperCell): CellPlan[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    row,
    column: from + index,
    value: index === 0 ? value : null,
    style,
  }));

const mergeOf = (row: number, { from, to }: PaperCell): Area[] =>
  from === to ? [] : [{ top: row, left: from, bottom: row, right: to }];

/** A sheet that reads and prints as a paper: rows of texts over several columns, each as tall as its texts. */
export function paperSheet({ name, tabColor, widths, rows, titleRow, print }: Paper): SheetPlan {
  const numbered = rows.map((row, index) => ({ row, at: index + 1 }));
  return {
    ...plainSheet(
      name,
      numbered.flatMap(({ row, at }) => row.cells.flatMap((cell) => drawn(at, cell))),
    ),
    tabColor,
    columnWidths: widths,
    rowHeights: new Map(numbered.map(({ row, at }) => [at, heightOf(row, widths)])),
    merges: numbered.flatMap(({ row, at }) => row.cells.flatMap((cell) => mergeOf(at, cell))),
    print: { ...print, pagesWide: 1, ...(titleRow === undefined ? {} : { titleRows: [titleRow, titleRow] }) },
    isProtected: true,
  };
}
