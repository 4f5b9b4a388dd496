import { STYLES, type StyleName, type Typography } from '../../../workbook/layout/styles';
import { VALIDATIONS } from '../../../workbook/layout/validations';
import { matchRows, rowKey } from '../../../workbook/update/matchRows';
import { isCalculated, sameContent, valueOf, type Content } from '../state/content';
import { areaOf, contentAt, type SheetState, type TableState } from '../state/workbookState';
import { range, runs } from './blocks';
import { formatSteps, lookSteps } from './looks';
import { hideAgain } from './columnsOnDemand';
import { keyHeaders, layoutOf } from './matchTable';
import type { Step } from './step';
import { headerText } from './tableColumns';
import { withoutFilters } from './updateTable';

/** A table in one of the states that are compared. */
export interface TableView {
  readonly sheet: SheetState;
  readonly table: TableState;
}

export interface Restored {
  readonly steps: readonly Step[];
  /** Cells that someone changed in the meantime; they stay as they are. */
  readonly kept: number;
}

const rowCount = ({ table: { area } }: TableView): number => area.bottom - area.top;

const columnAt = ({ table }: TableView, header: string): number | null => {
  const at = table.headers.findIndex((text) => headerText(text) === headerText(header));
  return at < 0 ? null : table.area.left + at;
};

/** Content of a row, counted from 0, under a header. */
const cellAt = (view: TableView, row: number, header: string): Content => {
  const column = columnAt(view, header);
  return column === null ? null : contentAt(view.sheet, view.table.area.top + 1 + row, column);
};

const keysOf = (view: TableView): string[] => {
  const headers = keyHeaders(view.table.name);
  return range(0, rowCount(view) - 1).map((row) => {
    // Rows that nobody can name are told apart by their order.
    const key = rowKey(headers.map((header) => valueOf(cellAt(view, row, header))));
    return key === '' ? '\u0001' : key;
  });
};

/** Row of `from` → row of `to`, both from 0. */
function pairRows(from: TableView, to: TableView): Map<number, number> {
  const isKeyed = keyHeaders(from.table.name).length > 0;
  const keyed = isKeyed ? matchRows(keysOf(to), keysOf(from)) : new Map<number, number>();
  if (keyed.size > 0) return keyed;
  return new Map(range(0, Math.min(rowCount(from), rowCount(to)) - 1).map((row) => [row, row]));
}

export const styleOf = (table: string, header: string): StyleName | undefined =>
  Object.values(layoutOf(table)?.columns ?? {}).find((column) => column.header === headerText(header))?.style;

const isTextUnder = (table: string, header: string): boolean => {
  const style = styleOf(table, header);
  return style !== undefined && STYLES[style].format === '@';
};

/** Rows that are put back: their cells, and the looks of our columns. */
function refill(
  now: TableView,
  before: TableView,
  rows: readonly number[],
  top: number,
  typography: Typography,
): Step[] {
  const sheet = now.sheet.name;
  const { name, headers, area } = now.table;
  const bottom = top + rows.length - 1;
  const styled = headers.flatMap((header, at) => {
    const style = styleOf(name, header);
    const column = area.left + at;
    return style === undefined ? [] : [{ area: areaOf(top, column, bottom, column), style }];
  });
  const options = { sheet, typography, isUntouched: false };
  return [
    ...formatSteps(styled, options),
    {
      do: 'contents',
      sheet,
      area: areaOf(top, area.left, bottom, area.right),
      contents: rows.map((row) => headers.map((header) => cellAt(before, row, header))),
      isText: headers.map((header) => isTextUnder(name, header)),
    },
    ...lookSteps(styled, options),
  ];
}

/** Input rules of our columns, over all rows so that each stays one rule. */
function ruleSteps(now: TableView, count: number): Step[] {
  const { area, name } = now.table;
  return Object.values(layoutOf(name)?.columns ?? {}).flatMap(({ header, validation }): Step[] => {
    const column = columnAt(now, header);
    if (validation === undefined || column === null) return [];
    const where = areaOf(area.top + 1, column, area.top + count, column);
    return [
      { do: 'validation', sheet: now.sheet.name, area: where, plan: { area: where, ...VALIDATIONS[validation] } },
    ];
  });
}

/** Puts rows that are missing back where they stood; `count` rows stand now. */
function reinsert(
  now: TableView,
  before: TableView,
  missing: readonly number[],
  count: number,
  typography: Typography,
): Step[] {
  const { area, name, headers } = now.table;
  const sheet = now.sheet.name;
  let standing = count;
  const steps = runs(missing).flatMap(([first, last]) => {
    const rows = range(first, last);
    const at = Math.min(first, standing);
    const top = area.top + 1 + at;
    const isAtEnd = at === standing;
    standing += rows.length;
    const room: Step = isAtEnd
      ? { do: 'addRows', sheet, table: name, count: rows.length, width: headers.length }
      : { do: 'insertRows', sheet, table: name, area: areaOf(top, area.left, top + rows.length - 1, area.right) };
    return [room, ...refill(now, before, rows, top, typography)];
  });
  return missing.length === 0 ? [] : [...steps, ...ruleSteps(now, standing)];
}

/** Above so many cells, those that stay as they are between two that go back are written along. */
const MANY_CELLS = 400;

/** Cells of one column that go back, as runs. */
function columnSteps(now: TableView, header: string, back: ReadonlyMap<number, Content>): Step[] {
  const column = columnAt(now, header);
  if (column === null) return [];
  const rows = [...back.keys()].sort((a, b) => a - b);
  const { top } = now.table.area;
  const isConstant = (row: number) => !isCalculated(contentAt(now.sheet, top + 1 + row, column));
  const mayBridge = (from: number, to: number) => back.size > MANY_CELLS && range(from + 1, to - 1).every(isConstant);
  return runs(rows, mayBridge).map(([first, last]) => ({
    do: 'contents',
    sheet: now.sheet.name,
    area: areaOf(top + 1 + first, column, top + 1 + last, column),
    contents: range(first, last).map((row) => [
      back.has(row) ? (back.get(row) ?? null) : contentAt(now.sheet, top + 1 + row, column),
    ]),
    isText: [isTextUnder(now.table.name, header)],
  }));
}

/**
 * Takes a table back to what it was. `after` is how the change left it: what a person did since then stays and is counted.
 * Without it everything goes back, as after a change that broke off.
 */
export function restoreTable(
  now: TableView,
  before: TableView,
  after: TableView | null,
  typography: Typography,
): Restored {
  const toNow = pairRows(before, now);
  const nowToAfter = after === null ? new Map<number, number>() : pairRows(now, after);
  const afterToBefore = after === null ? new Map<number, number>() : pairRows(after, before);
  const base = after ?? now;
  const baseRow = (row: number) => (after === null ? row : nowToAfter.get(row));
  let kept = 0;

  const added = now.table.headers.filter(
    (header) => columnAt(before, header) === null && columnAt(base, header) !== null,
  );
  const columns = now.table.headers.filter((header) => columnAt(before, header) !== null);
  const steps: Step[] = columns.flatMap((header) => {
    const back = new Map<number, Content>();
    for (const [row, at] of toNow) {
      const origin = baseRow(at);
      const [was, is] = [cellAt(before, row, header), cellAt(now, at, header)];
      if (origin === undefined || sameContent(was, is)) continue;
      const left = cellAt(base, origin, header);
      if (sameContent(left, was)) continue;
      if (sameContent(left, is)) back.set(at, was);
      else kept += 1;
    }
    return columnSteps(now, header, back);
  });

  const matched = new Set(toNow.values());
  const surplus = range(0, rowCount(now) - 1).filter((row) => {
    if (matched.has(row)) return false;
    const origin = baseRow(row);
    if (origin === undefined || (after !== null && afterToBefore.has(origin))) return false;
    const changed = now.table.headers.filter(
      (header) => !sameContent(cellAt(now, row, header), cellAt(base, origin, header)),
    );
    kept += changed.length;
    return changed.length === 0;
  });
  const wentOn = new Set(afterToBefore.values());
  const goneByUs = (row: number) => after === null || !wentOn.has(row);
  const missing = range(0, rowCount(before) - 1).filter((row) => !toNow.has(row) && goneByUs(row));
  const { area, name } = now.table;
  const deletions = runs(surplus)
    .reverse()
    .map(([first, last]): Step => ({
      do: 'deleteRows',
      sheet: now.sheet.name,
      table: name,
      area: areaOf(area.top + 1 + first, area.left, area.top + 1 + last, area.right),
    }));
  const removals = added.map((header): Step => ({ do: 'deleteColumn', sheet: now.sheet.name, table: name, header }));
  return {
    steps: [
      ...steps,
      ...withoutFilters(now.sheet.name, now.table, [
        ...deletions,
        ...reinsert(now, before, missing, rowCount(now) - surplus.length, typography),
      ]),
      ...hideAgain(now.sheet.name, now.table, before.table, after?.table ?? null),
      ...removals,
    ],
    kept,
  };
}
