import type { Cell } from '../../assessment/model/assessment';
import { isOurSheet } from '../layout/ourSheets';
import { LOG } from '../layout/tables';
import type { CellPlan, SheetPlan, TablePlan, WorkbookGrid, WorkbookPlan } from '../port';
import { carryTable, type LeftBehind } from './carryTable';
import { sharedSheets, type SharedSheet } from './ownColumns';
import { ownCell } from './ownCell';
import { ownSheets } from './ownSheets';

/** Beside two tables nothing can be added to either: what was added keeps its row and stands to the right of both. */
function cellsBeside({ sheet, tables, own }: SharedSheet, plan: SheetPlan, date1904: boolean): SheetPlan {
  const top = Math.min(...tables.map(({ found }) => found.headerRow));
  const left = plan.columnWidths.length + 2;
  const cells = sheet.rows.flatMap((_, row) =>
    row < top
      ? []
      : own.flatMap(({ at }, index): CellPlan[] => {
          const cell = ownCell(sheet, row, at, date1904);
          return cell.value === null ? [] : [{ row: row + 1, column: left + index, ...cell }];
        }),
  );
  return { ...plan, cells: [...plan.cells, ...cells] };
}

const WIDTH = 16;

interface Carried {
  readonly sheet: SheetPlan;
  readonly left: readonly (LeftBehind & { readonly sheet: string })[];
}

function carrySheet(shared: SharedSheet, plan: SheetPlan, date1904: boolean): Carried {
  const [first, second] = shared.tables;
  if (first === undefined || plan.tables.length > 1 || second !== undefined) {
    return { sheet: cellsBeside(shared, plan, date1904), left: [] };
  }
  const { layout, found } = first;
  const left: (LeftBehind & { sheet: string })[] = [];
  const tables = plan.tables.map((table): TablePlan => {
    if (table.name !== layout.table) return table;
    const carried = carryTable(layout, found, shared.own, table, date1904);
    left.push(...carried.left.map((one) => ({ ...one, sheet: plan.name })));
    return carried.table;
  });
  const columnWidths = [...plan.columnWidths, ...shared.own.map(() => WIDTH)];
  return { sheet: { ...plan, columnWidths, tables }, left };
}

/** Lines of 操作记录 for what has no row any more. */
function logged(plan: WorkbookPlan, left: Carried['left']): WorkbookPlan {
  if (left.length === 0) return plan;
  const headers = Object.values(LOG.columns).map(({ header }) => header);
  const lines = left.map(({ sheet, row, header, value }) => {
    const said: Partial<Record<string, Cell>> = {
      操作: '删行留存',
      对象: `${sheet} ${row} ${header}`,
      原值: value,
      来源: '自行添加的列',
    };
    return { values: headers.map((name) => said[name] ?? null) };
  });
  const isBlankRow = ({ values }: { readonly values: readonly Cell[] }): boolean =>
    values.every((value) => value === null);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.name === LOG.table
          ? { ...table, rows: [...table.rows.filter((row) => !isBlankRow(row)), ...lines] }
          : table,
      ),
    })),
  };
}

/**
 * The plan with what people added to the workbook themselves: columns in our sheets, rows without a name, sheets of their
 * own. All as values: formulas and formats of theirs stay in the original file.
 */
export function carryOwn(grid: WorkbookGrid, plan: WorkbookPlan): WorkbookPlan {
  const shared = new Map(
    sharedSheets(grid).map((one) => [one.tables[0]?.layout.sheet ?? one.sheet.name, one] as const),
  );
  const carried = plan.sheets.map((sheet): Carried => {
    const one = shared.get(sheet.name);
    return one === undefined ? { sheet, left: [] } : carrySheet(one, sheet, grid.date1904);
  });
  const used = new Set([...shared.values()].map(({ sheet }) => sheet.name));
  const planned = new Set(plan.sheets.map(({ name }) => name));
  const isOwn = (name: string): boolean => !isOurSheet(name) && !used.has(name) && !planned.has(name);
  return logged(
    { ...plan, sheets: [...carried.map(({ sheet }) => sheet), ...ownSheets(grid, isOwn)] },
    carried.flatMap(({ left }) => left),
  );
}
