import type { Cell } from '../assessment/model/assessment';
import type { Place, Result } from '../shared/issue';
import type { WorkbookIssue, WorkbookIssueCode } from './issues';
import type { LookName, NumberFormat, StyleName, Typography } from './layout/styles';

/** Rows and columns are counted from 1 everywhere in this file, as people see them. */

/** A formula without "=", in the form stored in files: own row as tbl[[#This Row],[列]]. */
export type Formula = string;

/** One cell outside a table. With a formula, `value` is its cached result. */
export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula?: Formula;
  readonly style: StyleName;
}

export interface TableColumnPlan {
  readonly header: string;
  readonly headerStyle: StyleName;
  readonly style: StyleName;
  /** The same formula for every row of the column. */
  readonly formula?: Formula;
}

export interface TableRowPlan {
  /** One value per column; for a formula column the cached result. */
  readonly values: readonly Cell[];
  /** Columns (from 0) whose formula someone typed over: the value stands alone. */
  readonly typed?: readonly number[];
  /** Height in points. */
  readonly height?: number;
  /** Key under which the row stands in the workbook now, where the plan gives it another. */
  readonly was?: readonly string[];
}

export interface TablePlan {
  readonly name: string;
  /** Row of the headers; the rows follow it. */
  readonly top: number;
  readonly left: number;
  readonly columns: readonly TableColumnPlan[];
  readonly rows: readonly TableRowPlan[];
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type ValidationRule =
  | { readonly type: 'list'; readonly words: readonly string[] }
  | { readonly type: 'listFrom'; readonly formula: Formula }
  | { readonly type: 'decimal' | 'date'; readonly min: number; readonly max?: number }
  /** Anything of no more than `max` characters. */
  | { readonly type: 'text'; readonly max: number };

export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
}

/** A formula relative to the first cell of the area, and the look of the cells where it is true. */
export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly formula: Formula;
  readonly look: LookName;
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages side by side that the columns are spread over. */
  readonly pagesWide: number;
  /** Rows repeated on every page. */
  readonly titleRows?: readonly [number, number];
  /** Columns repeated on every page. */
  readonly titleColumns?: readonly [number, number];
  /** Rows after which a new page begins. */
  readonly breaksAfter?: readonly number[];
  /** The cells that are printed, as a formula that gives an area; all of them without it. */
  readonly area?: Formula;
  /** Left footer text; page numbers stand in the middle. */
  readonly footer: string;
}

/** Cells of a sheet. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** One row or column of numbers; its name in the legend. */
export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: SheetArea;
  /** RRGGBB */
  readonly color: string;
}

/** A native chart that reads cells of the workbook. */
export interface ChartPlan {
  /** Stays the same as long as the chart is the same; unique in its sheet. */
  readonly name: string;
  /** Bars lie and begin with the first category on top; columns stand. Stacked ones add their series up. */
  readonly kind: 'bars' | 'stackedBars' | 'columns' | 'stackedColumns';
  readonly title: string;
  /** Cells that it covers. */
  readonly area: Area;
  readonly categories: SheetArea;
  readonly series: readonly ChartSeriesPlan[];
  /** Format of the numbers beside the bars. */
  readonly format: NumberFormat;
  /** Axis of the numbers, where it is not left to the program: few short numbers, which never touch each other. */
  readonly axis?: { readonly min: number; readonly max: number; readonly step: number; readonly format: NumberFormat };
  /** Numbers beside the bars. */
  readonly hasLabels: boolean;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: 'visible' | 'veryHidden';
  /** RRGGBB */
  readonly tabColor?: string;
  /** Widths in characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly CellPlan[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintPlan | null;
  readonly charts?: readonly ChartPlan[];
  readonly isProtected: boolean;
}

export interface WorkbookPlan {
  readonly title: string;
  /** `DEFAULT_TYPOGRAPHY` unless the office chose otherwise. */
  readonly typography?: Typography;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly { readonly name: string; readonly formula: Formula }[];
}

/** What stands in a cell of a file: a value, or an error value such as #N/A. */
export type GridValue = Cell | { readonly error: string };

/** Rows of a table object, both from 0, the header's first. */
export interface TableRows {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

export interface SheetGrid {
  readonly name: string;
  readonly tables: readonly TableRows[];
  /** `rows[r][c]`, both from 0; short rows and missing cells are empty. */
  readonly rows: readonly (readonly GridValue[])[];
  /** Text of the formula in a cell, "" where it shares the one above, null where there is none; both from 0. */
  readonly formula: (row: number, column: number) => string | null;
  /** How a number in a cell is shown, where the reader knows; both from 0. */
  readonly format?: (row: number, column: number) => NumberFormat | null;
}

export interface WorkbookGrid {
  /** Serial days count from 1904, as in files from old Macs. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetGrid[];
}

/** Cells of one row to be filled in, the row named by its key (`TableLayout.key`), wherever it stands now. */
export interface RowEdit {
  /** Name of the table, e.g. tblEvidence. */
  readonly table: string;
  /** Values of the key columns in the order of the layout, e.g. [单位, 任务编号]. */
  readonly key: readonly string[];
  /** Which of several rows with the same key, from 0. */
  readonly occurrence: number;
  /** New contents by header. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Where a workbook is kept: a file in memory, or Excel itself. */
export interface WorkbookPort {
  /** Values of all sheets; null, with the reason as an issue, when it cannot be read. */
  read(): Promise<Result<WorkbookGrid | null, WorkbookIssueCode>>;
  /**
   * Makes our sheets show the plan and leaves everything else as it is. Rows are matched by key: rows that go on keep their
   * place and the person's own columns, new rows stand at the end. Empty when written; otherwise what is in the way, and the
   * workbook is as before unless an issue says which sheets are half-written.
   */
  apply(plan: WorkbookPlan): Promise<readonly WorkbookIssue[]>;
}

/** A row that a person has selected. */
export type RowName = Pick<RowEdit, 'table' | 'key' | 'occurrence'>;

/** A workbook that people work in while the software is open. Every `apply` and `write` can be taken back. */
export interface LiveWorkbook extends WorkbookPort {
  /** Fills in cells of rows; all of them or none. Empty when written. */
  write(edits: readonly RowEdit[]): Promise<readonly WorkbookIssue[]>;
  /** Takes the last `apply` or `write` back; cells that someone changed since then stay as they are and are named. */
  undo(): Promise<readonly WorkbookIssue[]>;
  /** How many `apply` and `write` can be taken back. */
  undoable(): Promise<number>;
}

/** A live workbook with a screen of its own, in which people select and type. */
export interface ScreenWorkbook extends LiveWorkbook {
  /** Shows a place and selects it; empty when done. */
  select(at: Place): Promise<readonly WorkbookIssue[]>;
  /** Calls when a person (not this software) changed one of our sheets; the result ends it. */
  onChanged(listener: () => void): () => void;
  /** Calls when a person selects a row of one of our tables, null elsewhere; the result ends it. */
  onSelected(listener: (row: RowName | null) => void): () => void;
  /** Steps done and in all, while `apply` writes; the result ends it. */
  onProgress(listener: (done: number, all: number) => void): () => void;
  /** Stops a running `apply` at its next step; it then puts everything back and says so. */
  cancel(): void;
}
