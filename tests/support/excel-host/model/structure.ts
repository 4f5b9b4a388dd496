import { followRule, followShift } from '../formula/rewrite';
import { invalidOperation, notImplemented } from '../protocol/HostError';
import { announceChange, type ChangeType } from './announce';
import { intersection, isInside, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { rewriteCells, rewriteRules } from './rewriteFormulas';
import type { Sheet } from './Sheet';
import { reachOf, shiftArea, shiftKeys, type Shift } from './Shift';
import { addTableColumns } from './tableColumns';
import type { Place } from './Workbook';

/** Only formulas with something like an address can change. */
const HAS_ADDRESS = /[A-Za-z]\$?\d|[A-Za-z]:\$?[A-Za-z]|\d:\$?\d/;

function changeType({ kind, way, area }: Shift): ChangeType {
  const end = kind === 'insert' ? 'Inserted' : 'Deleted';
  if (way === 'vertical' && area.columns === MAX_COLUMNS) return `Row${end}`;
  if (way === 'horizontal' && area.rows === MAX_ROWS) return `Column${end}`;
  return `Cell${end}`;
}

/** Tables move or change as a whole: a change that would tear one apart is refused. */
function checkTables(sheet: Sheet, shift: Shift, location: string): void {
  const { area, way, kind } = shift;
  for (const table of sheet.workbook.tablesOf(sheet)) {
    if (intersection(table.area, reachOf(shift)) === null) continue;
    const whole =
      way === 'vertical'
        ? area.column <= table.area.column && lastColumn(area) >= lastColumn(table.area)
        : area.row <= table.area.row && lastRow(area) >= lastRow(table.area);
    if (!whole) throw invalidOperation(location, 'The operation would shift cells in a table.');
    const isGone = isInside(table.area, area);
    const header = kind === 'delete' && way === 'vertical' && intersection(area, table.header) !== null;
    if (header && !isGone) throw invalidOperation(location, 'The header row of a table cannot be deleted.');
    const body = kind === 'delete' && way === 'vertical' && isInside(table.body, area);
    if (body && !isGone) throw notImplemented('deleting all rows of a table');
    const filtered = [...sheet.filteredRows.keys()].some((row) => row >= area.row && row <= lastRow(area));
    if (kind === 'delete' && way === 'vertical' && filtered) {
      throw notImplemented('deleting rows hidden by a filter');
    }
  }
}

function shiftTables(sheet: Sheet, shift: Shift): void {
  const { workbook } = sheet;
  for (const table of workbook.tablesOf(sheet)) {
    const before = table.area;
    const area = shiftArea(before, shift);
    if (area === null) {
      workbook.tables.splice(workbook.tables.indexOf(table), 1);
      continue;
    }
    table.area = area;
    const index = shift.area.column - before.column;
    if (shift.way !== 'horizontal' || area.columns === before.columns) continue;
    if (shift.kind === 'insert') addTableColumns(table, index, shift.area.columns);
    else table.columns.splice(Math.max(0, index), before.columns - area.columns);
  }
}

function shiftSizes(sheet: Sheet, { kind, way, area }: Shift): void {
  if (way === 'vertical') {
    if (area.columns === MAX_COLUMNS) {
      shiftKeys(sheet.rowHeights, area.row, area.rows, kind);
      shiftKeys(sheet.hiddenRows, area.row, area.rows, kind);
    }
    shiftKeys(sheet.filteredRows, area.row, area.rows, kind);
  } else if (area.rows === MAX_ROWS) {
    shiftKeys(sheet.columnWidths, area.column, area.columns, kind);
    shiftKeys(sheet.hiddenColumns, area.column, area.columns, kind);
  }
}

function moveCells(sheet: Sheet, { kind, way, area }: Shift): void {
  if (way === 'vertical') {
    if (kind === 'insert') sheet.cells.openDown(area);
    else sheet.cells.closeUp(area);
  } else if (kind === 'insert') sheet.cells.openRight(area);
  else sheet.cells.closeLeft(area);
}

/** New cells look like those before them. */
function copyFormats(sheet: Sheet, { way, area }: Shift): void {
  const [dr, dc] = way === 'vertical' ? [1, 0] : [0, 1];
  if (area.row < dr || area.column < dc) return;
  const line: Area =
    way === 'vertical' ? { ...area, row: area.row - 1, rows: 1 } : { ...area, column: area.column - 1, columns: 1 };
  sheet.cells.forEach(line, (cell, row, column) => {
    const { format } = cell;
    for (let i = 0; i < (way === 'vertical' ? area.rows : area.columns); i += 1) {
      sheet.cells.ensure(row + dr + dr * i, column + dc + dc * i).format = format;
    }
  });
}

/** Puts cells in or takes them out; everything that stands beyond, or refers to it, follows. */
export function shiftCells(sheet: Sheet, shift: Shift, location: string): void {
  const { workbook } = sheet;
  checkTables(sheet, shift, location);
  const follow = (area: Area): Area[] => {
    const moved = shiftArea(area, shift);
    return moved === null ? [] : [moved];
  };
  moveCells(sheet, shift);
  shiftSizes(sheet, shift);
  shiftTables(sheet, shift);
  for (const own of workbook.sheets) {
    rewriteRules(own, (formula, [first]) => {
      const moved = first === undefined || own !== sheet ? first : shiftArea(first, shift);
      if (first === undefined || moved === undefined || moved === null) return formula;
      return followRule(formula, own.name, sheet.name, shift, first, moved);
    });
  }
  sheet.merges = sheet.merges.flatMap(follow);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.flatMap(follow);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const { series } of workbook.sheets.flatMap(({ charts }) => charts)) {
    for (const one of series) {
      const moved = (place: Place | null) =>
        place?.sheet === sheet ? { sheet, area: shiftArea(place.area, shift) ?? { ...place.area, rows: 0 } } : place;
      one.values = moved(one.values);
      one.categories = moved(one.categories);
    }
  }
  for (const place of workbook.places) {
    if (place.sheet === sheet) place.area = shiftArea(place.area, shift) ?? { ...place.area, rows: 0 };
  }
  rewriteCells(workbook, (formula, own) =>
    HAS_ADDRESS.test(formula) ? followShift(formula, own.name, sheet.name, shift) : formula,
  );
  if (shift.kind === 'insert') copyFormats(sheet, shift);
  announceChange(workbook, sheet, shift.area, changeType(shift));
}
