import { STYLES } from '../../../workbook/layout/styles';
import type { TableRowPlan } from '../../../workbook/port';
import type { Content } from '../state/content';
import { areaOf } from '../state/workbookState';
import { blocks, runs } from './blocks';
import type { StyledArea } from './looks';
import type { Step } from './step';
import type { PlacedColumn } from './tableColumns';

/** What is to stand in a cell of a table. */
export function plannedContent({ plan, index }: PlacedColumn, row: TableRowPlan): Content {
  const value = row.values[index] ?? null;
  return plan.formula === undefined || row.typed?.includes(index) === true ? value : { formula: plan.formula, value };
}

export const isTextColumn = ({ plan }: PlacedColumn): boolean => STYLES[plan.style].format === '@';

interface Rows {
  readonly sheet: string;
  readonly columns: readonly PlacedColumn[];
  /** From this row of the sheet on. */
  readonly first: number;
  readonly rows: readonly TableRowPlan[];
}

export const bodyStyles = ({ columns, first, rows }: Omit<Rows, 'sheet'>): StyledArea[] =>
  columns.map(({ plan, column }) => ({
    area: areaOf(first, column, first + Math.max(rows.length, 1) - 1, column),
    style: plan.style,
  }));

/** Constants of the rows, in blocks of neighbouring columns; columns that are empty throughout are left alone. */
export function valueSteps({ sheet, columns, first, rows }: Rows): Step[] {
  if (rows.length === 0) return [];
  const filled = columns.filter(
    ({ plan, index }) => plan.formula === undefined && rows.some(({ values }) => (values[index] ?? null) !== null),
  );
  const at = new Map(filled.map((column) => [column.column, column]));
  const whole = [[first, first + rows.length - 1] as const];
  return blocks(new Map([...at.keys()].map((column) => [column, whole]))).map((area) => {
    const across = columnsIn(area, at);
    const contents = rows.map((row) => across.map(({ index }) => row.values[index] ?? null));
    return { do: 'contents', sheet, area, contents, isText: across.map(isTextColumn) };
  });
}

const columnsIn = (area: { left: number; right: number }, at: ReadonlyMap<number, PlacedColumn>): PlacedColumn[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, offset) => at.get(area.left + offset)).filter(
    (column) => column !== undefined,
  );

/** Formula columns: one formula for all rows, then the cells that someone typed over. */
export function formulaSteps({ sheet, columns, first, rows }: Rows): Step[] {
  if (rows.length === 0) return [];
  return columns.flatMap((placed): Step[] => {
    const { plan, index, column } = placed;
    if (plan.formula === undefined) return [];
    const typed = rows.flatMap((row, at) => (row.typed?.includes(index) === true ? [at] : []));
    const area = areaOf(first, column, first + rows.length - 1, column);
    const over = runs(typed).map(([from, to]): Step => ({
      do: 'contents',
      sheet,
      area: areaOf(first + from, column, first + to, column),
      contents: rows.slice(from, to + 1).map(({ values }) => [values[index] ?? null]),
      isText: [isTextColumn(placed)],
    }));
    const all = typed.length === rows.length;
    return [...(all ? [] : [{ do: 'formula', sheet, area, formula: plan.formula } as const]), ...over];
  });
}
