import type { Cell } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import type { StyleName } from '../layout/styles';
import { SCORES, type TableLayout } from '../layout/tables';
import type { FoundTable } from '../parse/findTable';
import { asCell, asText, isEmpty, valueAt } from '../parse/gridCells';
import type { TablePlan, TableRowPlan } from '../port';
import { matchRows, rowKey } from '../update/matchRows';
import { plannedKeys } from '../update/plannedKeys';
import type { OwnColumn } from './ownColumns';
import { ownCell, type OwnCell } from './ownCell';

/** What a row held in the person's own columns when the plan has no place for the row any more. */
export interface LeftBehind {
  readonly row: string;
  readonly header: string;
  readonly value: Cell;
}

interface Carried {
  readonly table: TablePlan;
  readonly left: readonly LeftBehind[];
}

/** Units stand in 单位得分 by formula: their names tell its rows apart all the same. */
const keyOf = (layout: TableLayout): readonly string[] => (layout.table === SCORES.table ? ['unit'] : layout.key);

/** Headers of a table must differ from each other and must not be empty. */
function freeHeaders(own: readonly OwnColumn[], taken: readonly string[]): string[] {
  const used = new Set(taken.map(nameKey));
  return own.map(({ header }) => {
    const base = header === '' ? '未命名列' : header;
    let name = base;
    for (let count = 2; used.has(nameKey(name)); count += 1) name = `${base}（${count}）`;
    used.add(nameKey(name));
    return name;
  });
}

/** One look for a column: text as soon as there is any, so that nothing in it can become a formula. */
function columnStyle(cells: readonly OwnCell[]): StyleName {
  const filled = cells.filter(({ value }) => value !== null);
  if (filled.some(({ style }) => style === 'ownText')) return 'ownText';
  const [first] = filled;
  return first !== undefined && filled.every(({ style }) => style === first.style) ? first.style : 'ownNumber';
}

/** A row without a name: what stands in it, in the columns of the plan, without formulas. */
function looseRow(
  layout: TableLayout,
  found: FoundTable,
  row: number,
  plan: TablePlan,
  own: readonly OwnCell[],
): TableRowPlan {
  const values = Object.entries(layout.columns).map(([key, column]): Cell => {
    const at = found.columns.get(key);
    return at === undefined || column.owner === 'formula' ? null : asCell(valueAt(found.sheet, row, at));
  });
  const typed = plan.columns.flatMap(({ formula }, index) => (formula === undefined ? [] : [index]));
  return { values: [...values, ...own.map(({ value }) => value)], typed };
}

/** The table of a plan with the person's own columns behind ours, every value beside the row that it belongs to. */
export function carryTable(
  layout: TableLayout,
  found: FoundTable,
  own: readonly OwnColumn[],
  plan: TablePlan,
  date1904: boolean,
): Carried {
  const { sheet } = found;
  const keys = Object.keys(layout.columns);
  const entered = keys.filter((key) => layout.columns[key]?.owner !== 'formula');
  const key = keyOf(layout);
  const textIn = (row: number, name: string): string => asText(valueAt(sheet, row, found.columns.get(name) ?? -1));
  const ownIn = (row: number): OwnCell[] => own.map(({ at }) => ownCell(sheet, row, at, date1904));
  const isFilled = (row: number, names: readonly string[]): boolean =>
    names.some((name) => {
      const at = found.columns.get(name);
      return at !== undefined && sheet.formula(row, at) === null && !isEmpty(valueAt(sheet, row, at));
    });
  const standing = Array.from({ length: sheet.rows.length }, (_, row) => row).filter(
    (row) => row > found.headerRow && (isFilled(row, entered) || ownIn(row).some(({ value }) => value !== null)),
  );

  const columns = key.map((name) => keys.indexOf(name));
  // Without a key rows are told apart by their order among those that are filled in.
  const records = standing.filter((row) => key.length > 0 || isFilled(row, entered));
  const pairs =
    key.length > 0
      ? matchRows(
          records.map((row) => rowKey(key.map((name) => textIn(row, name)))),
          plannedKeys(plan.rows, columns),
        )
      : new Map(records.slice(0, plan.rows.length).map((_, index) => [index, index]));
  const matched = new Map([...pairs].map(([planned, index]) => [planned, records[index] ?? -1]));
  const rest = new Set(standing);
  for (const row of matched.values()) rest.delete(row);

  const left: LeftBehind[] = [];
  const loose: TableRowPlan[] = [];
  const headers = freeHeaders(
    own,
    plan.columns.map(({ header }) => header),
  );
  for (const row of rest) {
    const cells = ownIn(row);
    const name = key.map((part) => textIn(row, part)).join(' ');
    if (name.trim() === '') loose.push(looseRow(layout, found, row, plan, cells));
    else {
      const said = cells.flatMap(({ value }, index): LeftBehind[] =>
        value === null ? [] : [{ row: name, header: headers[index] ?? '', value }],
      );
      left.push(...said);
    }
  }
  const rows = plan.rows.map((row, index): TableRowPlan => {
    const at = matched.get(index);
    const cells = at === undefined ? own.map((): Cell => null) : ownIn(at).map(({ value }) => value);
    return { ...row, values: [...row.values, ...cells] };
  });
  const added = own.map(({ at }, index) => ({
    header: headers[index] ?? '',
    headerStyle: 'systemHead' as const,
    style: columnStyle(standing.map((row) => ownCell(sheet, row, at, date1904))),
  }));
  return { table: { ...plan, columns: [...plan.columns, ...added], rows: [...rows, ...loose] }, left };
}
