import { isErrorValue, type CellValue } from '../model/Cell';
import { compareValues, FormulaError, toNumber } from './coerce';
import { matcher } from './criteria';
import { flat, gridOf, isGrid, single, type Grid, type Value } from './Grid';

type RangeFunction = (...args: Value[]) => Value;

/** Numbers among the arguments: of cells only those that hold one, of other values what they come to. */
function numbersOf(values: readonly Value[]): number[] {
  return values.flatMap((value) => {
    const list = flat(value);
    for (const each of list) if (isErrorValue(each)) throw new FormulaError(each.error);
    return isGrid(value) ? list.filter((each) => typeof each === 'number') : list.map(toNumber);
  });
}

const scalar = (value: Value): CellValue => {
  const one = single(value);
  if (isGrid(one)) throw new FormulaError('#VALUE!');
  return one;
};

const numberOf = (value: Value | undefined, otherwise = 0): number =>
  value === undefined ? otherwise : toNumber(scalar(value));

/** Places (in the flat list) where all conditions hold: ranges and criteria by turns. */
function placesWhere(conditions: readonly Value[]): number[] {
  const pairs = conditions.flatMap((range, i) => {
    const criterion = conditions[i + 1];
    return i % 2 === 0 && criterion !== undefined ? [{ cells: flat(range), matches: matcher(scalar(criterion)) }] : [];
  });
  const [first] = pairs;
  if (first === undefined || pairs.some(({ cells }) => cells.length !== first.cells.length)) {
    throw new FormulaError('#VALUE!');
  }
  return first.cells.flatMap((_, i) => (pairs.every(({ cells, matches }) => matches(cells[i] ?? null)) ? [i] : []));
}

const numbersWhere = (sums: Value, conditions: readonly Value[]): number[] => {
  const cells = flat(sums);
  return placesWhere(conditions).flatMap((i) => {
    const cell = cells[i] ?? null;
    if (isErrorValue(cell)) throw new FormulaError(cell.error);
    return typeof cell === 'number' ? [cell] : [];
  });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The greatest or the smallest; 0 where there is no number. */
function utmost(values: readonly Value[], of: (...numbers: number[]) => number): number {
  const numbers = numbersOf(values);
  return numbers.length === 0 ? 0 : of(...numbers);
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FormulaError('#DIV/0!');
  return sum(numbers) / numbers.length;
}

function nth(sorted: readonly number[], place: number): number {
  const found = sorted[place - 1];
  if (found === undefined) throw new FormulaError('#NUM!');
  return found;
}

const ascending = (value: Value): number[] => numbersOf([value]).sort((a, b) => a - b);

/** First places of values in a list, remembered as long as the list is. */
const places = new WeakMap<Grid['rows'], Map<CellValue, number>>();

const keyOf = (value: CellValue): CellValue => (typeof value === 'string' ? value.toLowerCase() : value);

function firstPlaces({ rows }: Grid): Map<CellValue, number> {
  const known = places.get(rows);
  if (known !== undefined) return known;
  const found = new Map<CellValue, number>();
  rows.flat().forEach((value, i) => {
    if (value !== null && !found.has(keyOf(value))) found.set(keyOf(value), i);
  });
  places.set(rows, found);
  return found;
}

function match(wanted: Value, list: Value, how: Value = 1): number {
  if (numberOf(how) !== 0) throw new Error('Only exact MATCH is known.');
  const value = scalar(wanted);
  if (isErrorValue(value)) throw new FormulaError(value.error);
  if (typeof value === 'string' && /[*?~]/.test(value)) {
    const isWanted = matcher(value);
    const at = flat(list).findIndex((each) => typeof each === 'string' && isWanted(each));
    if (at < 0) throw new FormulaError('#N/A');
    return at + 1;
  }
  const at = firstPlaces(gridOf(list)).get(keyOf(value ?? 0));
  if (at === undefined) throw new FormulaError('#N/A');
  return at + 1;
}

function index(list: Value, row: Value, column?: Value): Value {
  const { rows, place } = gridOf(list);
  const isLine = rows.length === 1 && column === undefined;
  const [r, c] = isLine ? [1, numberOf(row)] : [numberOf(row), numberOf(column, 1)];
  if (r < 1 || c < 1) throw new FormulaError('#VALUE!');
  const found = rows[r - 1]?.[c - 1];
  if (found === undefined) throw new FormulaError('#REF!');
  if (place === undefined) return found;
  const area = { row: place.area.row + r - 1, column: place.area.column + c - 1, rows: 1, columns: 1 };
  return { rows: [[found]], place: { sheet: place.sheet, area } };
}

function sumProduct(...factors: Value[]): number {
  const lists = factors.map(flat);
  const [first = []] = lists;
  if (lists.some((list) => list.length !== first.length)) throw new FormulaError('#VALUE!');
  return sum(
    first.map((_, i) =>
      lists.reduce((product, list) => {
        const factor = list[i] ?? null;
        if (isErrorValue(factor)) throw new FormulaError(factor.error);
        return product * (typeof factor === 'number' ? factor : 0);
      }, 1),
    ),
  );
}

function vlookup(wanted: Value, table: Value, column: Value, approximate: Value = true): Value {
  if (scalar(approximate) !== false && scalar(approximate) !== 0) throw new Error('Only exact VLOOKUP is known.');
  const { rows } = gridOf(table);
  const value = scalar(wanted);
  const found = rows.find((row) => compareValues(row[0] ?? null, value) === 0);
  if (found === undefined) throw new FormulaError('#N/A');
  return found[numberOf(column) - 1] ?? null;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new FormulaError('#NUM!');
  return (low + high) / 2;
}

/** Functions of whole ranges. */
export const RANGE_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  SUM: (...values) => sum(numbersOf(values)),
  MAX: (...values) => utmost(values, Math.max),
  MIN: (...values) => utmost(values, Math.min),
  AVERAGE: (...values) => mean(numbersOf(values)),
  MEDIAN: (...values) => median(numbersOf(values)),
  COUNT: (...values) => values.flatMap(flat).filter((value) => typeof value === 'number').length,
  COUNTA: (...values) => values.flatMap(flat).filter((value) => value !== null).length,
  COUNTIFS: (...conditions) => placesWhere(conditions).length,
  COUNTIF: (...condition) => placesWhere(condition).length,
  SUMIFS: (sums, ...conditions) => sum(numbersWhere(sums ?? null, conditions)),
  AVERAGEIFS: (sums, ...conditions) => mean(numbersWhere(sums ?? null, conditions)),
  SUMPRODUCT: sumProduct,
  SMALL: (list = null, place) => nth(ascending(list), numberOf(place)),
  LARGE: (list = null, place) => nth(ascending(list).reverse(), numberOf(place)),
  RANK: (value = null, list = null) => ascending(list).filter((other) => other > numberOf(value)).length + 1,
  MATCH: (wanted = null, list = null, how) => match(wanted, list, how),
  INDEX: (list = null, row = null, column) => index(list, row, column),
  VLOOKUP: (wanted = null, table = null, column = null, approximate) => vlookup(wanted, table, column, approximate),
  ROWS: (list = null) => gridOf(list).rows.length,
  COLUMNS: (list = null) => gridOf(list).rows[0]?.length ?? 0,
};
