import type { Typography } from '../../../workbook/layout/styles';
import type { Area, CellPlan, SheetPlan } from '../../../workbook/port';
import type { SheetRecord } from '../../../workbook/write/layoutRecord';
import { lineLooks } from '../../../workbook/write/lineLooks';
import { isBlank, isCalculated, sameContent, type Content } from '../state/content';
import { areaOf, contentAt, type SheetState } from '../state/workbookState';
import { range, runs } from './blocks';
import { lineSteps, rowsOtherwise } from './lineSteps';
import { cellContent, cellSteps } from './newSheet';
import type { Step, Steps } from './step';
import { replaceConditionalFormats } from './tableRules';

/** Formulas of ours look into our tables or at the number of the line in column A. */
const OUR_FORMULA = /tbl[A-Z]\w+[[]|\$A\d/;

const label = (text: string): string => /^.*?：/.exec(text)?.[0] ?? text;

/** What an earlier, longer version of the sheet left behind; anything else there belongs to people. */
function leftOver(plan: SheetPlan): (content: Content) => boolean {
  const texts = new Set(
    plan.cells.flatMap(({ value, formula }) =>
      formula === undefined && typeof value === 'string' && value !== '' ? [label(value)] : [],
    ),
  );
  return (content) =>
    isCalculated(content)
      ? OUR_FORMULA.test(content.formula)
      : typeof content === 'string' && content !== '' && texts.has(label(content));
}

/** A line whose cells are of another kind than planned: it needs its looks anew. */
function isOtherLine(sheet: SheetState, cells: readonly CellPlan[]): boolean {
  return cells.some((cell) => {
    const now = contentAt(sheet, cell.row, cell.column);
    if (isCalculated(now) !== (cell.formula !== undefined)) return true;
    return !isCalculated(now) && isBlank(now) !== isBlank(cell.value);
  });
}

/** Merged cells of each row, in one spelling. */
function mergesByRow(merges: readonly Area[]): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const area of merges) {
    const { top, left, bottom, right } = area;
    rows.set(top, `${rows.get(top) ?? ''}${[left, bottom, right].join()};`);
  }
  return rows;
}

/** Rows whose cells are merged otherwise than when the sheet was written last. */
function mergedOtherwise(was: readonly Area[], is: readonly Area[]): number[] {
  const [before, now] = [mergesByRow(was), mergesByRow(is)];
  return [...new Set([...before.keys(), ...now.keys()])].filter((row) => before.get(row) !== now.get(row));
}

/** Brings a sheet without tables up to the plan: only cells that differ are written, lines that moved get their looks anew. */
export function updateCells(
  sheet: SheetState,
  plan: SheetPlan,
  typography: Typography,
  record: SheetRecord | undefined,
): Steps {
  const { merges: wasMerged = plan.merges, lines: was = null } = record ?? {};
  const is = lineLooks(plan);
  const otherwise = was === null ? [] : rowsOtherwise(was, is);
  const planned = plan.cells;
  const right = Math.max(0, ...planned.map(({ column }) => column));
  const bottom = Math.max(0, ...planned.map(({ row }) => row));
  const byRow = new Map<number, CellPlan[]>();
  for (const cell of planned) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const changed = planned.filter((cell) => !sameContent(contentAt(sheet, cell.row, cell.column), cellContent(cell)));
  const places = new Set(planned.map(({ row, column }) => `${row},${column}`));
  const isLeftOver = leftOver(plan);
  const stale = range(1, sheet.rows.length).flatMap((row) =>
    range(1, right)
      .filter((column) => !places.has(`${row},${column}`) && isLeftOver(contentAt(sheet, row, column)))
      .map((column) => ({ row, column })),
  );
  const remerged = new Set(mergedOtherwise(wasMerged, plan.merges));
  const looksOtherwise = new Set(otherwise);
  const moved = [...byRow]
    .filter(([row, cells]) => remerged.has(row) || looksOtherwise.has(row) || isOtherLine(sheet, cells))
    .map(([row]) => row);
  const emptied = [...remerged, ...otherwise].filter((row) => !byRow.has(row));
  const gone = [...new Set([...stale.map(({ row }) => row).filter((row) => row > bottom), ...emptied])];
  const isMoved = new Set(moved);
  const looks = lineSteps(sheet.name, [...new Set([...moved, ...otherwise])], { was: was ?? [], is }, typography);
  const lines = (rows: readonly number[]) =>
    runs([...rows].sort((a, b) => a - b)).map(([top, last]) => areaOf(top, 1, last, right));
  return {
    contents: [
      ...lines([...moved, ...gone]).map((area): Step => ({ do: 'unmerge', sheet: sheet.name, area })),
      ...looks.first,
      ...cellSteps(
        sheet.name,
        stale.map(({ row, column }): CellPlan => ({ row, column, value: null, style: 'paperLine' })),
      ),
      ...cellSteps(
        sheet.name,
        changed.filter(({ formula }) => formula === undefined),
      ),
    ],
    formulas: cellSteps(
      sheet.name,
      changed.filter(({ formula }) => formula !== undefined),
    ),
    looks: [
      ...lines(gone).map((area): Step => ({ do: 'clearLook', sheet: sheet.name, area })),
      ...looks.last,
      ...plan.merges
        .filter(({ top }) => isMoved.has(top))
        .map((area): Step => ({ do: 'merge', sheet: sheet.name, area })),
      ...(moved.length + gone.length > 0 ? replaceConditionalFormats(sheet, plan.conditionalFormats) : []),
    ],
  };
}
