import { serialOf } from '../../../../src/shared/serialDate';
import type { Cell, CellValue } from './Cell';

/** What Excel makes of something entered, and the number format that an unformatted cell takes on by it. */
interface Understood {
  readonly value: CellValue;
  readonly format?: string;
}

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const PERCENT = /^([+-]?\d+(?:\.\d*)?)%$/;
const DATE = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/;
const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

/** Text that looks like a number, a percentage, a date, a truth value or an error becomes one. */
function understand(text: string): Understood {
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) return { value: Number(trimmed.replaceAll(',', '')) };
  const percent = PERCENT.exec(trimmed);
  if (percent !== null) {
    return {
      value: Number((Number(percent[1]) / 100).toPrecision(15)),
      format: trimmed.includes('.') ? '0.00%' : '0%',
    };
  }
  const date = DATE.exec(trimmed);
  if (date !== null) {
    const [, year = '', month = '', day = ''] = date;
    const serial = serialOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (serial !== null) return { value: serial, format: 'yyyy/m/d' };
  }
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  return { value: text };
}

const MAX_TEXT = 32_767;

/** Too long for a cell. */
export const isTooLong = (input: unknown): boolean => typeof input === 'string' && input.length > MAX_TEXT;

/** Enters a value or a formula as if it had been typed. In a cell formatted as text everything is text. */
export function enter(cell: Cell, input: string | number | boolean): void {
  cell.formula = null;
  if (cell.format.numberFormat === '@') {
    const text = (typeof input === 'boolean' ? String(input).toUpperCase() : String(input)).replace(/^'/, '');
    cell.value = text === '' ? null : text;
  } else if (typeof input !== 'string') {
    cell.value = input;
  } else if (input.startsWith('=') && input.length > 1) {
    cell.formula = input;
    cell.value = 0;
  } else if (input === '') {
    cell.value = null;
  } else if (input.startsWith("'")) {
    cell.value = input.slice(1);
  } else {
    const { value, format } = understand(input);
    cell.value = value;
    if (format !== undefined && cell.format.numberFormat === 'General') {
      cell.format = { ...cell.format, numberFormat: format };
    }
  }
}
