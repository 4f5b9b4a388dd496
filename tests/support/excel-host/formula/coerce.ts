import { isErrorValue, type CellValue } from '../model/Cell';

/** An error in the course of a calculation; what it becomes a part of is that error. */
export class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export function toNumber(value: CellValue): number {
  if (isErrorValue(value)) throw new FormulaError(value.error);
  if (value === null) return 0;
  if (typeof value !== 'string') return Number(value);
  if (value.trim() === '' || Number.isNaN(Number(value))) throw new FormulaError('#VALUE!');
  return Number(value);
}

export function toText(value: CellValue): string {
  if (isErrorValue(value)) throw new FormulaError(value.error);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

export function toBoolean(value: CellValue): boolean {
  if (isErrorValue(value)) throw new FormulaError(value.error);
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    throw new FormulaError('#VALUE!');
  }
  return Boolean(value);
}

const rank = (value: string | number | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);

const blankLike = (other: CellValue): string | number | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/** Below 0, 0 or above 0: numbers come before texts before truth values; an empty cell is like what it meets. */
export function compareValues(a: CellValue, b: CellValue): number {
  if (isErrorValue(a)) throw new FormulaError(a.error);
  if (isErrorValue(b)) throw new FormulaError(b.error);
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(left) - Number(right);
}
