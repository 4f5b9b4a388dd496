import type { Cell } from '../../../assessment/model/assessment';
import { isBlank } from '../../../assessment/scoring/cells';
import type { PackageColumn } from '../../layout/packageColumns';
import { LOCKED_STYLES } from '../../layout/packageStyles';
import { STYLES, type StyleName } from '../../layout/styles';
import type { SheetPlan, TableColumnPlan, TablePlan } from '../../port';
import { rowHeight, wrappedLines } from '../textSize';
import { footerText } from './footerText';

interface Restriction {
  readonly title: string;
  /** Line under the title. */
  readonly note: string;
  /** Columns that are shown, by header; the others are out of sight. All of them, as they are, without it. */
  readonly shown?: ReadonlyMap<string, PackageColumn>;
  /** Headers of the columns that may be filled in. */
  readonly open: readonly string[];
  /** Least height of a row, in points. */
  readonly leastHeight?: number;
}

const locked = (style: StyleName): StyleName =>
  style in LOCKED_STYLES ? LOCKED_STYLES[style as keyof typeof LOCKED_STYLES] : style;

function restrictedTable(table: TablePlan, open: ReadonlySet<string>, heights: ReadonlyMap<number, number>): TablePlan {
  return {
    ...table,
    columns: table.columns.map((column): TableColumnPlan =>
      open.has(column.header)
        ? column
        : { ...column, style: locked(column.style), headerStyle: locked(column.headerStyle) },
    ),
    rows: table.rows.map((row, index) => ({ ...row, height: heights.get(table.top + 1 + index) ?? 0 })),
  };
}

/** A column of the sheet as it will be seen. */
interface SeenColumn {
  readonly header: string;
  readonly values: readonly Cell[];
  readonly top: number;
  readonly width: number;
  readonly isHidden: boolean;
}

function seenColumns({ tables, columnWidths, hiddenColumns }: SheetPlan, { shown }: Restriction): SeenColumn[] {
  return tables.flatMap(({ left, top, columns, rows }) =>
    columns.map(({ header }, index): SeenColumn => {
      const values = rows.map((row) => row.values[index] ?? null);
      const asked = shown?.get(header);
      const isHidden =
        shown === undefined
          ? hiddenColumns.includes(left + index)
          : asked === undefined || (asked.ifFilled === true && values.every(isBlank));
      const width = asked?.width ?? columnWidths[left + index - 1] ?? 0;
      return { header, values, top, width, isHidden };
    }),
  );
}

/** Heights that show every text that is in sight. */
function heightsOf(columns: readonly SeenColumn[], leastHeight: number): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { header, values, top, width, isHidden } of columns) {
    if (isHidden) continue;
    [header, ...values].forEach((value, index) => {
      const lines = typeof value === 'string' ? wrappedLines(value, width) : 1;
      const least = index === 0 ? 0 : leastHeight;
      heights.set(top + index, Math.max(heights.get(top + index) ?? least, rowHeight(lines, STYLES.text.size)));
    });
  }
  return heights;
}

/** A data sheet of the round as one unit gets it: some columns open, the rest locked, some out of sight, on one page wide. */
export function restrictedSheet(sheet: SheetPlan, restriction: Restriction): SheetPlan {
  const columns = seenColumns(sheet, restriction);
  const lefts = sheet.tables.flatMap(({ left, columns: { length } }) =>
    Array.from({ length }, (_, index) => left + index),
  );
  const hiddenColumns = lefts.filter((_, index) => columns[index]?.isHidden === true);
  const widths = new Map(lefts.map((left, index) => [left, columns[index]?.width ?? 0]));
  const heights = heightsOf(columns, restriction.leastHeight ?? 0);
  const isOpen = new Set(restriction.open);
  const openColumns = lefts.filter((_, index) => isOpen.has(columns[index]?.header ?? ''));
  const first = lefts.find((left) => !hiddenColumns.includes(left)) ?? 1;
  const [, ...beside] = sheet.cells.filter(({ row }) => row === 1);
  return {
    ...sheet,
    columnWidths: sheet.columnWidths.map((width, index) => widths.get(index + 1) ?? width),
    hiddenColumns,
    cells: [
      { row: 1, column: first, value: restriction.title, style: 'sheetTitle' },
      { row: 2, column: first, value: restriction.note, style: 'note' },
      ...beside,
    ],
    rowHeights: new Map([...sheet.rowHeights, ...heights]),
    tables: sheet.tables.map((table) => restrictedTable(table, isOpen, heights)),
    validations: sheet.validations.filter(({ area }) => openColumns.includes(area.left)),
    print: sheet.print && {
      orientation: 'landscape',
      pagesWide: 1,
      footer: footerText(restriction.title),
      ...(sheet.print.titleRows ? { titleRows: sheet.print.titleRows } : {}),
    },
  };
}
