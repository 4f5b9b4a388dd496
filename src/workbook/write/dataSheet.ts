import { isBlank } from '../../assessment/scoring/cells';
import type { TableLayout } from '../layout/tables';
import { FIRST_ROW, HEADER_ROW } from '../layout/tables';
import type { Column } from '../layout/column';
import { STYLES, type LookName } from '../layout/styles';
import { VALIDATIONS } from '../layout/validations';
import type { Area, CellPlan, ConditionalFormatPlan, Formula, SheetPlan, TablePlan, ValidationPlan } from '../port';
import { columnLetters } from '../../shared/columnLetters';
import { rowHeight, wrappedLines } from './textSize';

const columnsOf = (layout: TableLayout): Column[] => Object.values(layout.columns);

const lastRow = (plan: TablePlan): number => plan.top + Math.max(plan.rows.length, 1);

const columnArea = (plan: TablePlan, column: number): Area => ({
  top: FIRST_ROW,
  left: column,
  bottom: lastRow(plan),
  right: column,
});

/** Input rules of a table's columns. */
export function columnValidations(layout: TableLayout, plan: TablePlan): ValidationPlan[] {
  return columnsOf(layout).flatMap((column, index) =>
    column.validation === undefined
      ? []
      : [{ area: columnArea(plan, plan.left + index), ...VALIDATIONS[column.validation] }],
  );
}

/** `$D4`: the cell of a column in the first row of the table, for formulas of conditional formats. */
export function firstCell(layout: TableLayout, key: string): Formula {
  const index = Object.keys(layout.columns).indexOf(key);
  if (index < 0) throw new Error(`${layout.table} has no column ${key}`);
  return `$${columnLetters(index + 1)}${FIRST_ROW}`;
}

/** A conditional format over the given columns of a table, or over whole rows. */
export function conditionalFormat(
  layout: TableLayout,
  plan: TablePlan,
  keys: readonly string[] | 'row',
  formula: Formula,
  look: LookName,
): ConditionalFormatPlan[] {
  const all = Object.keys(layout.columns);
  const areas =
    keys === 'row'
      ? [{ ...columnArea(plan, plan.left), right: plan.left + all.length - 1 }]
      : keys.map((key) => columnArea(plan, plan.left + all.indexOf(key)));
  return areas.map((area) => ({ area, formula, look }));
}

interface DataSheetParts {
  readonly layout: TableLayout;
  readonly title: string;
  readonly table: TablePlan;
  /** A second table to the right, with its title. */
  readonly beside?: { readonly layout: TableLayout; readonly table: TablePlan };
  readonly validations?: readonly ValidationPlan[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  readonly frozenColumns: number;
  /** Columns repeated when a wide table is printed on two pages side by side. */
  readonly titleColumns?: readonly [number, number];
  readonly tabColor: string;
}

function headerHeight(columns: readonly Column[]): number {
  const lines = columns.map((column) => (column.hidden ? 1 : wrappedLines(column.header, column.width)));
  return rowHeight(Math.max(...lines), STYLES.systemHead.size);
}

function hiddenColumns(columns: readonly Column[], { rows }: TablePlan): number[] {
  const isUsed = columns.some(
    ({ onDemand }, index) => onDemand === true && rows.some(({ values }) => !isBlank(values[index] ?? null)),
  );
  return columns.flatMap(({ hidden, onDemand }, index) =>
    hidden === true || (onDemand === true && !isUsed) ? [index + 1] : [],
  );
}

/** A protected sheet with a title, a note on who fills what, and one or two tables. */
export function dataSheet(parts: DataSheetParts): SheetPlan {
  const { layout, table, beside } = parts;
  const columns = columnsOf(layout);
  const besideColumns = beside ? columnsOf(beside.layout) : [];
  const shown = columns.findIndex((column) => !column.hidden) + 1;
  const cells: CellPlan[] = [
    { row: 1, column: shown, value: parts.title, style: 'sheetTitle' },
    { row: 2, column: shown, value: layout.note, style: 'note' },
  ];
  if (beside) cells.push({ row: 1, column: beside.table.left, value: beside.layout.title, style: 'sheetTitle' });
  const tables = beside ? [table, beside.table] : [table];
  const rowHeights = new Map([
    [1, 30],
    [2, 20],
    [HEADER_ROW, headerHeight([...columns, ...besideColumns])],
  ]);
  for (const { top, rows } of tables) {
    rows.forEach((row, index) => {
      const at = top + 1 + index;
      if (row.height !== undefined) rowHeights.set(at, Math.max(rowHeights.get(at) ?? 0, row.height));
    });
  }
  return {
    name: layout.sheet,
    visibility: 'visible',
    tabColor: parts.tabColor,
    columnWidths: [
      ...columns.map((column) => column.width),
      ...(beside ? [3] : []),
      ...besideColumns.map((c) => c.width),
    ],
    hiddenColumns: hiddenColumns(columns, table),
    cells,
    rowHeights,
    merges: [],
    tables,
    validations: [
      ...columnValidations(layout, table),
      ...(beside ? columnValidations(beside.layout, beside.table) : []),
      ...(parts.validations ?? []),
    ],
    conditionalFormats: parts.conditionalFormats ?? [],
    frozen: { rows: HEADER_ROW, columns: parts.frozenColumns },
    print: {
      orientation: 'landscape',
      pagesWide: parts.titleColumns === undefined ? 1 : 2,
      titleRows: [HEADER_ROW, HEADER_ROW],
      ...(parts.titleColumns === undefined ? {} : { titleColumns: parts.titleColumns }),
      footer: layout.sheet,
    },
    isProtected: true,
  };
}
