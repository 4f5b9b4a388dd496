import type { CellValue } from '../model/Cell';
import { compareValues, toText } from './coerce';
import { isErrorValue } from '../model/Cell';

const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};

const asPattern = (text: string): RegExp => {
  const escaped = text.replaceAll(/~([*?~])|[.+^${}()|[\]\\*?]/g, (found, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${escaped}$`, 'isu');
};

function equals(wanted: string): (value: CellValue) => boolean {
  if (wanted === '') return (value) => value === null || value === '';
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  if (!Number.isNaN(number)) {
    return (value) =>
      typeof value === 'number'
        ? value === number
        : typeof value === 'string' && value.trim() !== '' && Number(value) === number;
  }
  const pattern = asPattern(wanted);
  return (value) => (typeof value === 'string' ? pattern.test(value) : isErrorValue(value) && value.error === wanted);
}

/** What COUNTIFS and its like take for a condition: a value, or text such as ">=0" and "<>完成". */
export function matcher(criterion: CellValue): (value: CellValue) => boolean {
  const text = criterion === null ? '0' : toText(criterion);
  const [operator = ''] = /^(>=|<=|<>|>|<|=)?/.exec(text) ?? [];
  const wanted = text.slice(operator.length);
  if (operator === '' || operator === '=') return equals(wanted);
  if (operator === '<>') {
    const isEqual = equals(wanted);
    return (value) => !isEqual(value);
  }
  const isWanted = OPERATORS[operator] ?? (() => false);
  const number = Number(wanted);
  const other: CellValue = wanted === '' || Number.isNaN(number) ? wanted : number;
  return (value) => typeof value === typeof other && isWanted(compareValues(value, other));
}
