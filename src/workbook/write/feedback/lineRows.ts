import type { UnitScore } from '../../../assessment/model/scores';
import { lostPoints } from '../../../assessment/scoring/lostPoints';
import { settle, sum } from '../../../shared/decimal';
import { columnLetters } from '../../../shared/columnLetters';
import type { Cell } from '../../../assessment/model/assessment';
import { cellOf } from '../../formulas/formulaColumn';
import { all } from '../../formulas/references';
import { EVIDENCE } from '../../layout/tables';
import type { CellPlan, ConditionalFormatPlan, Formula } from '../../port';
import type { BlockCell, BlockRow, Heights } from './blocks';
import { FEEDBACK_COLUMNS, LAST_PRINTED, PRINTED_COLUMNS } from './feedbackColumns';
import type { FeedbackFacts } from './feedbackFacts';
import { columnOf, LINE_COLUMNS, LineFormulas, type LineColumn } from './lineFormulas';
import { ofUnitOrBlank, UNIT_CELL } from './unitFacts';

const LEAST_HEIGHT = 24;
const TOTAL_HEIGHT = 24;

const TOTAL = '合计';

export const lineHeadRow = (): BlockRow => ({
  cells: PRINTED_COLUMNS.map((name): BlockCell => {
    const column = columnOf(name);
    return { from: column, to: column, value: FEEDBACK_COLUMNS[name].header, style: 'systemHead' };
  }),
  height: 24,
});

const positionCell = (value: Cell): BlockCell => ({ from: 1, to: 1, value, style: 'fineOpenWord' });

const printedCells = (valueOf: (name: LineColumn) => Cell): BlockCell[] =>
  PRINTED_COLUMNS.map((name) => {
    const column = columnOf(name);
    return { from: column, to: column, value: valueOf(name), style: FEEDBACK_COLUMNS[name].style };
  });

/** A task of the unit by value. */
export function lineRow(facts: FeedbackFacts, heights: Heights): BlockRow {
  const cells = printedCells((name) => FEEDBACK_COLUMNS[name].value(facts));
  return { cells: [positionCell(facts.position), ...cells], height: heights.needed(cells, LEAST_HEIGHT) };
}

/** What stands below the tasks: 应得分值, 实得分值 and what was lost. */
function totals(unit: UnitScore | undefined, lines: readonly FeedbackFacts[]): Partial<Record<LineColumn, Cell>> {
  const lost = settle(sum(lines.flatMap(({ score }) => lostPoints(score) ?? [])));
  return {
    task: TOTAL,
    points: unit === undefined ? '' : cellOf(unit.fullPoints),
    final: unit === undefined ? '' : cellOf(unit.earnedPoints),
    lost: lost.toNumber(),
  };
}

export function totalRow(unit: UnitScore | undefined, lines: readonly FeedbackFacts[]): BlockRow {
  const values = totals(unit, lines);
  return { cells: [positionCell(''), ...printedCells((name) => values[name] ?? '')], height: TOTAL_HEIGHT };
}

/** Place in 证据评分 of the next row of the unit, below the one found in the line above. */
function nextPosition(row: number, first: number): Formula {
  const units = all(EVIDENCE, 'unit');
  if (row === first) return `IFERROR(MATCH(${UNIT_CELL},${units},0),"")`;
  const above = `$A${row - 1}`;
  const rest = `INDEX(${units},${above}+1):INDEX(${units},ROWS(${units}))`;
  return `IF(${above}="","",IFERROR(${above}+MATCH(${UNIT_CELL},${rest},0),""))`;
}

function totalFormulas(row: number, first: number): Partial<Record<LineColumn, Formula>> {
  const lost = columnLetters(columnOf('lost'));
  return {
    task: `"${TOTAL}"`,
    points: ofUnitOrBlank('fullPoints'),
    final: ofUnitOrBlank('earnedPoints'),
    lost: `ROUND(SUM($${lost}$${first}:$${lost}$${row - 1}),8)`,
  };
}

/** Lines of the live sheet, from row `first` on: the tasks of the unit, the totals, and blank ones. */
export class LiveLines {
  constructor(
    private readonly first: number,
    private readonly unit: UnitScore | undefined,
    private readonly lines: readonly FeedbackFacts[],
  ) {}

  cells(index: number): CellPlan[] {
    const row = this.first + index;
    const facts = this.lines[index];
    const line = new LineFormulas(row);
    const isTotal = index > 0 && index === this.lines.length;
    const values = isTotal ? totals(this.unit, this.lines) : {};
    const ends = index === 0 ? {} : totalFormulas(row, this.first);
    return [
      {
        ...{ row, column: 1, style: 'fineOpenWord' },
        ...{ value: facts?.position ?? '', formula: nextPosition(row, this.first) },
      },
      ...LINE_COLUMNS.map((name): CellPlan => {
        const { style, value, formula } = FEEDBACK_COLUMNS[name];
        const end = ends[name];
        const below = end === undefined ? '""' : `IF($A${row - 1}="","",${end})`;
        return {
          ...{ row, column: columnOf(name), style },
          value: facts === undefined ? (values[name] ?? '') : value(facts),
          formula: `IF(${line.position()}="",${below},${formula(line)})`,
        };
      }),
    ];
  }
}

/** Lines that are in use are ruled, 不适用 is grey. */
export function lineLooks(top: number, bottom: number): ConditionalFormatPlan[] {
  const area = { top, left: 2, bottom, right: LAST_PRINTED };
  const letters = (name: LineColumn): string => `$${columnLetters(columnOf(name))}`;
  return [
    { area, formula: `OR($A${top}<>"",${letters('task')}${top}="${TOTAL}")`, look: 'ruled' },
    { area, formula: `AND($A${top}<>"",${letters('conclusion')}${top}="不适用")`, look: 'muted' },
  ];
}
