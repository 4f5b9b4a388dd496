import type { Cell } from '../../../assessment/model/assessment';
import type { UnitScore } from '../../../assessment/model/scores';
import { STATUS } from '../../../assessment/model/words';
import { cellOf } from '../../formulas/formulaColumn';
import { all, lookup } from '../../formulas/references';
import { columnLetters } from '../../../shared/columnLetters';
import { EVIDENCE, FEEDBACK_UNIT, SCORES, type ColumnKey } from '../../layout/tables';
import type { StyleName } from '../../layout/styles';
import type { Formula } from '../../port';
import { shareText } from '../package/percentText';
import { LAST_PRINTED } from './feedbackColumns';
import type { BlockRow, Span } from './blocks';

export const UNIT_CELL: Formula = `$${columnLetters(FEEDBACK_UNIT.column)}$${FEEDBACK_UNIT.row}`;

/** A cell of the chosen unit in 单位得分; an error where it is not in the roster. */
const ofUnit = (key: ColumnKey<typeof SCORES>): Formula => lookup(SCORES, key, 'unit', UNIT_CELL);

/** Whether the chosen unit is in the roster. */
export const isListed: Formula = `ISNUMBER(MATCH(${UNIT_CELL},${all(SCORES, 'unit')},0))`;

export const ofUnitOrBlank = (key: ColumnKey<typeof SCORES>): Formula => `IFERROR(${ofUnit(key)},"")`;

interface UnitFact extends Span {
  readonly header: string;
  readonly style: StyleName;
  readonly formula: Formula;
  readonly value: (unit: UnitScore) => Cell;
}

const fact = (
  [from, to]: readonly [number, number],
  key: ColumnKey<typeof SCORES>,
  style: StyleName,
  value: UnitFact['value'],
): UnitFact => ({ from, to, header: SCORES.columns[key].header, style, formula: ofUnitOrBlank(key), value });

const weightFormula =
  `IFERROR(IF(${ofUnit('share')}="",${ofUnit('verdict')},` +
  `TEXT(${ofUnit('share')},"0.00%")&"（"&${ofUnit('verdict')}&"）"),"")`;

const UNIT_FACTS: readonly UnitFact[] = [
  fact([2, 2], 'group', 'paperWord', (unit) => unit.group),
  fact([3, 3], 'score', 'paperScore', (unit) => cellOf(unit.score)),
  fact([4, 4], 'grade', 'paperWord', (unit) => cellOf(unit.grade)),
  fact([5, 6], 'rank', 'paperWord', (unit) => cellOf(unit.rank)),
  fact([7, 8], 'adjustment', 'paperScore', (unit) => cellOf(unit.adjustment)),
  {
    ...{ from: 9, to: 9, header: '权重', style: 'paperWord', formula: weightFormula },
    value: ({ weight: { share, verdict } }) => (share === null ? verdict : `${shareText(share)}（${verdict}）`),
  },
  fact([10, 10], 'converted', 'paperScore', (unit) => cellOf(unit.converted)),
];

/** Where the group of the chosen unit stands, below its heading. */
export const GROUP_COLUMN = 2;

/** Headings of the facts, and the facts. */
export const unitFactRows = (unit: UnitScore | undefined): readonly [BlockRow, BlockRow] => [
  { cells: UNIT_FACTS.map(({ from, to, header }) => ({ from, to, value: header, style: 'paperHead' })), height: 24 },
  {
    cells: UNIT_FACTS.map(({ from, to, style, formula, value }) => ({
      ...{ from, to, style, formula },
      value: unit === undefined ? '' : value(unit),
    })),
    height: 26,
  },
];

const NOT_ALL = '，未评的暂按0分计';

function summary({ applicable, assessed, status }: UnitScore): string {
  return `适用任务${applicable}项，已评${assessed}项${status === STATUS.unfinished ? NOT_ALL : ''}。`;
}

/** Says too when the unit has got more rows than the sheet has lines. */
const summaryFormula = (lines: number): Formula =>
  `IFERROR("适用任务"&${ofUnit('applicable')}&"项，已评"&${ofUnit('assessed')}&"项"&` +
  `IF(${ofUnit('status')}="${STATUS.unfinished}","${NOT_ALL}","")&"。"&` +
  `IF(COUNTIFS(${all(EVIDENCE, 'unit')},${UNIT_CELL})>${lines},"本表排不下，请重新生成工作簿。",""),"")`;

/** Title, and the line with the unit's name: printed, or to be chosen in a live sheet of so many lines. */
export const headingRows = (
  title: string,
  name: string,
  unit: UnitScore | undefined,
  lines: number | null = null,
): BlockRow[] => [
  { cells: [{ from: 2, to: LAST_PRINTED, value: `${title}反馈单`, style: 'title' }], height: 38 },
  {
    cells: [
      { from: FEEDBACK_UNIT.column - 1, to: FEEDBACK_UNIT.column - 1, value: '单位：', style: 'paperNumberLine' },
      {
        from: FEEDBACK_UNIT.column,
        to: FEEDBACK_UNIT.column,
        value: name,
        style: lines === null ? 'paperLine' : 'paperChoice',
      },
      {
        ...{ from: FEEDBACK_UNIT.column + 1, to: LAST_PRINTED, style: 'paperNumberLine' },
        ...{ value: unit === undefined ? '' : summary(unit), formula: summaryFormula(lines ?? 0) },
      },
    ],
    height: 28,
  },
];
