import { columnLetters } from '../../../shared/columnLetters';
import { all } from '../../formulas/references';
import { setting } from '../../formulas/settingNames';
import { EVIDENCE, type ColumnKey } from '../../layout/tables';
import type { Formula } from '../../port';

/** Names of the columns of 反馈单, from the second on; the first, hidden, holds the place in 证据评分. */
export const LINE_COLUMNS = [
  'task',
  'requirement',
  'evidence',
  'conclusion',
  'points',
  'final',
  'lost',
  'reasons',
  'remedies',
  // Steps of the calculation, out of sight.
  'late',
  'supplied',
  'completed',
  'withdrawn',
  'clause',
  'appeal',
] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];

export const columnOf = (name: LineColumn): number => LINE_COLUMNS.indexOf(name) + 2;

/** C3 */
export const isDate = (cell: Formula): Formula => `AND(ISNUMBER(${cell}),N(${cell})>=1,N(${cell})<2958466)`;

/** Where the formulas of one line of 反馈单 find what they need. */
export class LineFormulas {
  constructor(private readonly row: number) {}

  readonly position = (): Formula => `$A${this.row}`;

  /** The cell of the line's row in a column of 证据评分. */
  readonly at = (key: ColumnKey<typeof EVIDENCE>): Formula => `INDEX(${all(EVIDENCE, key)},${this.position()})`;

  /** Another cell of the line. */
  readonly own = (name: LineColumn): Formula => `$${columnLetters(columnOf(name))}${this.row}`;

  readonly is = (word: string): Formula => `${this.at('conclusion')}="${word}"`;

  readonly hasLost = (): Formula => `N(${this.own('lost')})>0`;

  readonly isNumber = (key: ColumnKey<typeof EVIDENCE>): Formula => `ISNUMBER(${this.at(key)})`;

  /** 扣分 that counts (S6) */
  readonly deduction = (): Formula => `IF(${this.isNumber('deduction')},MAX(0,N(${this.at('deduction')})),0)`;

  /** S2: 数量 and 要求数量 count, where 完成率 does not. */
  readonly hasCounts = (): Formula =>
    `AND(${this.isNumber('count')},${this.isNumber('requiredCount')},N(${this.at('requiredCount')})>0)`;

  readonly rule = setting;
}
