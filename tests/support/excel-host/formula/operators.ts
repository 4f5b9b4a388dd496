import type { CellValue } from '../model/Cell';
import { compareValues, FormulaError, toNumber, toText } from './coerce';

type Binary = (a: CellValue, b: CellValue) => CellValue;

const arithmetic =
  (calculate: (a: number, b: number) => number): Binary =>
  (a, b) => {
    const result = calculate(toNumber(a), toNumber(b));
    if (!Number.isFinite(result)) throw new FormulaError('#NUM!');
    return result;
  };

/** Sums that come out as nothing but noise of the last binary digits are 0, as in Excel. */
const add = (a: number, b: number): number => {
  const result = a + b;
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : result;
};

const comparing =
  (isTrue: (order: number) => boolean): Binary =>
  (a, b) =>
    isTrue(compareValues(a, b));

export const BINARY: Readonly<Record<string, Binary>> = {
  '+': arithmetic(add),
  '-': arithmetic((a, b) => add(a, -b)),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => {
    if (b === 0) throw new FormulaError('#DIV/0!');
    return a / b;
  }),
  '^': arithmetic((a, b) => a ** b),
  '&': (a, b) => toText(a) + toText(b),
  '=': comparing((order) => order === 0),
  '<>': comparing((order) => order !== 0),
  '<': comparing((order) => order < 0),
  '>': comparing((order) => order > 0),
  '<=': comparing((order) => order <= 0),
  '>=': comparing((order) => order >= 0),
};

export const UNARY: Readonly<Record<string, (value: CellValue) => CellValue>> = {
  '-': (value) => -toNumber(value),
  '+': (value) => value,
  '%': (value) => toNumber(value) / 100,
};
