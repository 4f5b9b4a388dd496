import type { Cell } from '../../assessment/model/assessment';
import { digestOf } from '../../shared/digest';
import { PACKAGE_FEEDBACK_SHEET } from './packageLabels';
import { INSTRUCTIONS_SHEET } from './tables';

/** Sheets of a package that are read and not filled in: what a unit writes there all the same is told from what was printed. */
export const PAPER_SHEETS: readonly string[] = [INSTRUCTIONS_SHEET, PACKAGE_FEEDBACK_SHEET];

const LENGTH = 16;

/** A few letters that stand for what a cell says, however a spreadsheet writes its line breaks and last decimals. */
export function paperMark(value: Cell): string {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value);
  return digestOf(text.replace(/\r\n?/g, '\n').trim()).slice(0, LENGTH);
}
