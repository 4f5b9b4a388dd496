import { LOCKED_STYLES } from '../../layout/packageStyles';
import type { StyleName } from '../../layout/styles';
import type { SheetPlan, TableColumnPlan, TablePlan } from '../../port';

interface Restriction {
  readonly title: string;
  /** Line under the title. */
  readonly note: string;
  /** Headers of the columns that may be filled in. */
  readonly open: readonly string[];
  /** Headers of the columns that are not shown. */
  readonly hidden: readonly string[];
  /** Least height of a row, in points. */
  readonly leastHeight?: number;
}

const locked = (style: StyleName): StyleName =>
  style in LOCKED_STYLES ? LOCKED_STYLES[style as keyof typeof LOCKED_STYLES] : style;

function restrictedTable(table: TablePlan, open: ReadonlySet<string>): TablePlan {
  const columns = table.columns.map((column): TableColumnPlan =>
    open.has(column.header)
      ? column
      : { ...column, style: locked(column.style), headerStyle: locked(column.headerStyle) },
  );
  return { ...table, columns };
}

/** A data sheet of the round as one unit gets it: only some columns are open, some are out of sight. */
export function restrictedSheet(
  sheet: SheetPlan,
  { title, note, open, hidden, leastHeight = 0 }: Restriction,
): SheetPlan {
  const isOpen = new Set(open);
  const isHidden = new Set(hidden);
  const columnsWhere = (holds: (header: string) => boolean): Set<number> =>
    new Set(
      sheet.tables.flatMap(({ left, columns }) =>
        columns.flatMap(({ header }, index) => (holds(header) ? [left + index] : [])),
      ),
    );
  const openColumns = columnsWhere((header) => isOpen.has(header));
  const hiddenColumns = new Set([...sheet.hiddenColumns, ...columnsWhere((header) => isHidden.has(header))]);
  const first = sheet.columnWidths.findIndex((_, index) => !hiddenColumns.has(index + 1)) + 1;
  const below = Math.min(...sheet.tables.map(({ top }) => top));
  const [, ...beside] = sheet.cells.filter(({ row }) => row === 1);
  return {
    ...sheet,
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    cells: [
      { row: 1, column: first, value: title, style: 'sheetTitle' },
      { row: 2, column: first, value: note, style: 'note' },
      ...beside,
    ],
    rowHeights: new Map(
      [...sheet.rowHeights].map(([row, height]) => [row, row > below ? Math.max(height, leastHeight) : height]),
    ),
    tables: sheet.tables.map((table) => restrictedTable(table, isOpen)),
    validations: sheet.validations.filter(({ area }) => openColumns.has(area.left)),
  };
}
