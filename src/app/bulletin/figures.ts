import type { UnitScore } from '../../assessment/model/scores';
import { CONCLUSION } from '../../assessment/model/words';
import type { Decimal } from '../../shared/decimal';
import type { Figure, Piece } from './bulletin';
import { shownNumber } from './shownNumber';
import type { Selection, Shown, SourceTable } from './source';

type Where = Selection['where'];

/** More names than these are left to the 附件. */
const NAMED_MOST = 30;

const lastColumn = (where: Where, otherwise: string): string => where.at(-1)?.[0] ?? otherwise;

/** How many rows there are; its place is the column that was asked about last. */
export const rowCount = (count: number, table: SourceTable, where: Where, otherwise = 'unit'): Figure => ({
  text: String(count),
  source: { table, where, column: lastColumn(where, otherwise), ask: 'rows' },
});

/** How many different names there are in a column. */
export const nameCount = (count: number, table: SourceTable, where: Where, column: string): Figure => ({
  text: String(count),
  source: { table, where, column, ask: 'different' },
});

/** A number that stands in a cell, or is made of a column of them. */
export const number = (
  value: Decimal | number,
  shown: Shown,
  ask: 'first' | 'sum' | 'mean' | 'highest' | 'lowest',
  { table, where }: Selection,
  column: string,
): Figure => ({ text: shownNumber(value, shown), source: { table, where, column, ask, shown } });

export const unitCount = (units: readonly UnitScore[], where: Where): Figure => rowCount(units.length, 'scores', where);

export function unitNames(units: readonly UnitScore[], where: Where): Figure {
  const names = units.map(({ unit }) => unit);
  return { text: names.join('、'), source: { table: 'scores', where, column: 'unit', ask: 'names' }, names };
}

/** 优秀7个：甲、乙、…; long lists stand in the 附件. */
export const countedUnits = (label: string, units: readonly UnitScore[], where: Where): Piece[] =>
  units.length > NAMED_MOST
    ? [label, unitCount(units, where), '个（名单见附件）']
    : [label, unitCount(units, where), '个：', unitNames(units, where)];

/** Rows of 证据评分 that count: of a unit of the roster and not 不适用. */
export const COUNTED: Where = [
  ['conclusion', { noneOf: [CONCLUSION.notApplicable] }],
  ['unit', { scoredUnit: true }],
];

/** Pieces joined by a text, empty ones left out. */
export const joined = (parts: readonly (readonly Piece[])[], between: string): Piece[] =>
  parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [between, ...part]));
