import type { Cell } from '../../read/documentTree';
import { compact } from '../text';
import { nationalTable } from './nationalTables';
import { isBlankCell, plainLabel, textsOf, unitNoted } from './tableCells';

/** What the headings over a number say. */
export interface ValueColumn {
  readonly name: string;
  readonly unit: string | null;
  /** The year a column is for, when its heading is one. */
  readonly year: number | null;
}

/** Number columns that count nothing. */
const NO_COUNT = /^(?:序号|编号|项次|行次|年份|文号|日期|时间|.*(?:日期|电话|邮编|文号|时间)|排名|名次|代码)$/;
const UNIT_COLUMN = /^(?:计量)?单位$/;
/** A heading that only says that numbers follow. */
const JUST_NUMBERS = /^(?:统计数?(?:据|值)?|数量|数值|数据|数|合计|填报数据?|指标值)$/;
const THIS_YEAR = /^(?:本年度?|今年|当年)(?:数|数量)?$/;
const LAST_YEAR = /^(?:上年度?|去年)(?:数|数量)?$/;

const over = (headers: readonly (readonly Cell[])[], column: number): string =>
  compact(headers.map((row) => row[column]).findLast((cell) => cell && !isBlankCell(cell.text))?.text ?? '');

export const countsNothing = (headers: readonly (readonly Cell[])[], column: number): boolean =>
  NO_COUNT.test(over(headers, column));

export const isUnitColumn = (headers: readonly (readonly Cell[])[], column: number): boolean =>
  UNIT_COLUMN.test(over(headers, column));

function yearOf(heading: string, reportYear: number): number | null {
  const named = /^(20\d\d)年?(?:度|数|数量)*$/.exec(heading)?.[1];
  if (named !== undefined) return Number(named);
  if (reportYear === 0) return null;
  return THIS_YEAR.test(heading) ? reportYear : LAST_YEAR.test(heading) ? reportYear - 1 : null;
}

function columnAt(
  headers: readonly (readonly Cell[])[],
  column: number,
  values: readonly number[],
  reportYear: number,
): ValueColumn {
  const path = headers
    .map((row) => row[column])
    .filter((cell): cell is Cell => cell !== undefined && !isBlankCell(cell.text));
  const own = path.filter((cell, level) => cell !== path[level - 1]);
  const ownRow = (cell: Cell): readonly Cell[] => headers.find((row) => row.includes(cell)) ?? [];
  const telling = own.filter((cell) => values.length < 2 || !values.every((other) => ownRow(cell)[other] === cell));
  const texts = telling.map(({ text }) => compact(text));
  const year = texts.map((text) => yearOf(text, reportYear)).find((found) => found !== null) ?? null;
  const names = texts
    .filter((text) => yearOf(text, reportYear) === null && !JUST_NUMBERS.test(text))
    .map(plainLabel)
    .filter(Boolean);
  return { name: names.join('·'), unit: own.map(({ text }) => unitNoted(text)).findLast(Boolean) ?? null, year };
}

/** The headings over the numbers of a row; null when heading rows and row do not fit together. */
export function valueColumns(
  headers: readonly (readonly Cell[])[],
  cells: readonly Cell[],
  values: readonly number[],
  reportYear: number,
): readonly ValueColumn[] | null {
  const fitting = headers.filter((row) => row.length === cells.length);
  if (fitting.length === headers.length) return values.map((column) => columnAt(fitting, column, values, reportYear));
  const national = nationalTable(headers.flatMap(textsOf), values.length);
  return national?.columns.map((name) => ({ name, unit: null, year: null })) ?? null;
}
