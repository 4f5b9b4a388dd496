import { FIRST_SECTION_COLUMN } from '../../layout/analysisLayout';
import { columnLetters } from '../../../shared/columnLetters';

/** Sections that stand side by side; further ones follow in a table below. */
export const BAND = 15;

/** Fewer columns would leave no room for the other tables. */
const LEAST_COLUMNS = 8;

/**
 * Characters that fill A4 across where a character is widest (LibreOffice without 宋体), and where it is narrowest (Excel):
 * up to the second nothing is printed smaller.
 */
const NARROW_PAGE = 122;
const WIDE_PAGE = 144;
/** Height of A4 across between its margins, in points. */
const PAGE_HEIGHT = 478;
/** 100.00 in the size of the sheet. */
const LEAST_WIDTH = 8;

/** Rows in which the working cells of tasks stand, column after column; the sheet always has so many. */
export const TASK_ROWS = 40;

/** Where everything stands in 分析; columns from 1. */
export interface AnalysisColumns {
  readonly rank: number;
  readonly unit: number;
  readonly score: number;
  readonly section: (index: number) => number;
  /** The last one that is printed. */
  readonly right: number;
  /** Working cells, out of sight. */
  readonly position: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly unproven: number;
  readonly unprovenKey: number;
  readonly gradeName: number;
  readonly gradeOrder: number;
  readonly gradePlace: number;
  readonly earned: (index: number) => number;
  readonly full: (index: number) => number;
  readonly task: (index: number) => number;
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  /** Points of a page at the scale at which all columns fit on it. */
  readonly pageHeight: number;
}

interface Extent {
  readonly sections: number;
  readonly grades: number;
  readonly tasks: number;
  /** Width of the units' names, in characters. */
  readonly unitWidth: number;
}

export function analysisColumns({ sections, grades, tasks, unitWidth }: Extent): AnalysisColumns {
  const shown = Math.max(LEAST_COLUMNS, grades + 1, Math.min(BAND, sections));
  const right = FIRST_SECTION_COLUMN + shown - 1;
  const firstWidths = [6, 7, unitWidth, 11];
  const left = firstWidths.reduce((sum, width) => sum + width, -6);
  const sectionWidth = Math.max(LEAST_WIDTH, Math.floor(((NARROW_PAGE - left) / shown) * 10) / 10);
  const position = FIRST_SECTION_COLUMN + Math.max(shown, sections);
  const earned = position + 8;
  const full = earned + sections;
  const task = full + sections;
  const last = task + Math.ceil(tasks / TASK_ROWS) - 1;
  return {
    rank: 2,
    unit: 3,
    score: 4,
    section: (index) => FIRST_SECTION_COLUMN + index,
    right,
    position,
    firstRow: position + 1,
    lastRow: position + 2,
    unproven: position + 3,
    gradeName: position + 4,
    gradeOrder: position + 5,
    gradePlace: position + 6,
    unprovenKey: position + 7,
    earned: (index) => earned + index,
    full: (index) => full + index,
    task: (index) => task + Math.floor(index / TASK_ROWS),
    widths: [...firstWidths, ...Array.from({ length: last - 4 }, () => sectionWidth)],
    hidden: [1, ...Array.from({ length: last - right }, (_, index) => right + 1 + index)],
    pageHeight: (PAGE_HEIGHT * Math.max(WIDE_PAGE, left + shown * sectionWidth)) / WIDE_PAGE,
  };
}

/** `$E7` */
export const cellAt = (column: number, row: number): string => `$${columnLetters(column)}${row}`;

/** `$E$7:$E$20` */
export const columnRange = (column: number, top: number, bottom: number): string =>
  `$${columnLetters(column)}$${top}:$${columnLetters(column)}$${bottom}`;
