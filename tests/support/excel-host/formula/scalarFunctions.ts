import { isoDateOf } from '../../../../src/shared/serialDate';
import { isErrorValue, type CellValue } from '../model/Cell';
import { shownText } from '../model/numberFormats';
import { FormulaError, toBoolean, toNumber, toText } from './coerce';
import { roundTo } from './round';

/** Functions of single values; given more, they are done for each. A missing argument is undefined. */
type ScalarFunction = (...args: (CellValue | undefined)[]) => CellValue;

const number = (value: CellValue | undefined, otherwise = 0): number =>
  value === undefined ? otherwise : toNumber(value);
const text = (value: CellValue | undefined): string => toText(value ?? null);

const rounding =
  (how: 'half' | 'up' | 'down'): ScalarFunction =>
  (value, places) =>
    roundTo(number(value), Math.trunc(number(places)), how);

function substitute(all: string, from: string, to: string, which: CellValue | undefined): string {
  if (from === '') return all;
  if (which === undefined) return all.replaceAll(from, to);
  const parts = all.split(from);
  const at = toNumber(which);
  return at >= parts.length ? all : `${parts.slice(0, at).join(from)}${to}${parts.slice(at).join(from)}`;
}

/** Year, month or day of a serial day; the days to which spreadsheets give different dates are not asked for. */
const datePart =
  (part: 0 | 1 | 2): ScalarFunction =>
  (value) => {
    const iso = isoDateOf(number(value));
    if (iso === null) throw new FormulaError('#NUM!');
    return Number(iso.split('-')[part]);
  };

export const SCALAR_FUNCTIONS: Readonly<Record<string, ScalarFunction>> = {
  ROUND: rounding('half'),
  ROUNDUP: rounding('up'),
  ROUNDDOWN: rounding('down'),
  INT: (value) => Math.floor(number(value)),
  ABS: (value) => Math.abs(number(value)),
  MOD: (value, by) => {
    if (number(by) === 0) throw new FormulaError('#DIV/0!');
    return number(value) - number(by) * Math.floor(number(value) / number(by));
  },
  YEAR: datePart(0),
  MONTH: datePart(1),
  DAY: datePart(2),
  CHAR: (value) => String.fromCharCode(number(value)),
  EXACT: (value, other) => text(value) === text(other),
  LEN: (value) => text(value).length,
  LEFT: (value, count) => text(value).slice(0, number(count, 1)),
  RIGHT: (value, count) => (number(count, 1) === 0 ? '' : text(value).slice(-number(count, 1))),
  MID: (value, from, count) => {
    if (number(from) < 1 || number(count) < 0) throw new FormulaError('#VALUE!');
    return text(value).slice(number(from) - 1, number(from) - 1 + number(count));
  },
  TRIM: (value) => text(value).split(' ').filter(Boolean).join(' '),
  SUBSTITUTE: (value, from, to, which) => substitute(text(value), text(from), text(to), which),
  TEXT: (value, format) => shownText(typeof value === 'string' ? value : number(value), text(format)),
  NOT: (value) => !toBoolean(value ?? null),
  ISNUMBER: (value) => typeof value === 'number',
  ISTEXT: (value) => typeof value === 'string',
  ISBLANK: (value) => value === null,
  ISERROR: isErrorValue,
  N: (value) => (typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0),
};

/** Functions for which an error is a value like others. */
export const TAKES_ERRORS = new Set(['ISNUMBER', 'ISTEXT', 'ISBLANK', 'ISERROR']);
