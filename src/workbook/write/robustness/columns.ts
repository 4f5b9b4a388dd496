import { columnLetters } from '../../../shared/columnLetters';
import type { PaperWidths } from '../../layout/paperSettings';
import type { PaperCell, PaperLine } from './paperLines';

/** Columns of the sheet, from 1. The hidden ones hold what the exact values were worked out from, and whether it still stands. */
export const STORED = 1;
export const LIVE = 2;
export const FLAG = 3;
export const HIDDEN_COLUMNS = [STORED, LIVE, FLAG];

/** The printed columns, and what each holds in the three tables of a group. */
export const PRINTED = { first: 4, second: 5, third: 6, fourth: 7, fifth: 8, sixth: 9 } as const;
export const LAST_COLUMN = PRINTED.sixth;

export const letters = {
  stored: columnLetters(STORED),
  live: columnLetters(LIVE),
  flag: columnLetters(FLAG),
  first: columnLetters(PRINTED.first),
  second: columnLetters(PRINTED.second),
} as const;

const HIDDEN_WIDTH = 6;
/** The last column holds a sentence. */
const SENTENCE = 14;

export const printedWidths = ({ unit, text, number }: PaperWidths): readonly number[] => [
  unit,
  unit,
  number,
  number,
  number,
  text + SENTENCE,
];

export const columnWidths = (widths: PaperWidths): number[] => [
  ...HIDDEN_COLUMNS.map(() => HIDDEN_WIDTH),
  ...printedWidths(widths),
];

/** A line of one text over the whole width. */
export const textLine = (value: string, style: PaperCell['style'], height: number): PaperLine => ({
  height,
  cells: [{ column: PRINTED.first, to: LAST_COLUMN, value, style }],
});
