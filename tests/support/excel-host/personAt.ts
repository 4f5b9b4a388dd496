import { announceChange, announceSelection } from './model/announce';
import { cellArea, intersection, lastRow } from './model/area';
import { wireValue } from './model/Cell';
import { ANY_SHEET } from './model/EventLog';
import { applyFilters, clearFilters } from './model/filters';
import { checkUnlocked, checkUnprotected, clearContents, writeContents } from './model/contents';
import { deleteSheet, nameSheet } from './model/sheetChanges';
import { sortTable } from './model/sortTable';
import { shiftCells } from './model/structure';
import type { Table } from './model/Table';
import { deleteTableRow, insertTableColumn, insertTableRows } from './model/tableChanges';
import { renameTableColumn } from './model/tableColumns';
import type { ExcelHost } from './ExcelHost';

const BY_PERSON = 'a person';

const columnOf = (table: Table, name: string): number => {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new Error(`${table.name} has no column ${name}.`);
  return index;
};

/** What a person does in the grid, with the events that follow; each call ends when they have been delivered. */
export function personAt(host: ExcelHost) {
  const { workbook } = host;
  const done = () => host.deliverEvents();

  /** Typing right below a table makes the table longer. */
  const growTables = (sheet: string, address: string): void => {
    const place = workbook.place(address, workbook.sheet(sheet), BY_PERSON);
    for (const table of workbook.tablesOf(place.sheet)) {
      const below = { ...table.area, row: lastRow(table.area) + 1, rows: 1 };
      if (intersection(place.area, below) === null || place.sheet.protection !== null) continue;
      const isFree = Array.from({ length: below.columns }, (_, c) =>
        place.sheet.cells.at(below.row, below.column + c),
      ).every((cell) => cell === undefined || (cell.value === null && cell.formula === null));
      if (isFree) {
        table.area = { ...table.area, rows: table.area.rows + 1 };
        if (place.area.rows > 1) growTables(sheet, address);
      }
    }
  };

  return {
    /** Types values (one, or rows of them) into cells; "=…" is a formula. */
    async types(sheet: string, address: string, value: unknown): Promise<void> {
      const place = workbook.place(address, workbook.sheet(sheet), BY_PERSON);
      checkUnlocked(place, BY_PERSON);
      growTables(sheet, address);
      writeContents(place, value, BY_PERSON);
      await done();
    },
    /** Types into the cell of a table: `row` counts from 0 below the headers. */
    async typesInto(tableName: string, row: number, column: string, value: unknown): Promise<void> {
      const table = workbook.table(tableName);
      const area = cellArea(table.body.row + row, table.body.column + columnOf(table, column));
      writeContents({ sheet: table.sheet, area }, value, BY_PERSON);
      await done();
    },
    async clears(sheet: string, address: string): Promise<void> {
      clearContents(workbook.place(address, workbook.sheet(sheet), BY_PERSON), BY_PERSON);
      await done();
    },
    async selects(sheet: string, address: string): Promise<void> {
      const place = workbook.place(address, workbook.sheet(sheet), BY_PERSON);
      const before = workbook.active;
      workbook.activate(place.sheet, BY_PERSON);
      if (before !== place.sheet) {
        workbook.events.raise('deactivated', [before.id, ANY_SHEET], { worksheetId: before.id });
        workbook.events.raise('activated', [place.sheet.id, ANY_SHEET], { worksheetId: place.sheet.id });
      }
      workbook.selection = place.area;
      announceSelection(workbook);
      await done();
    },
    async sorts(tableName: string, column: string, ascending = true): Promise<void> {
      const table = workbook.table(tableName);
      checkUnprotected(table.sheet, BY_PERSON);
      host.settle();
      sortTable(table, columnOf(table, column), ascending);
      await done();
    },
    /** Shows only the rows whose cell in a column has one of the texts. */
    async filters(tableName: string, column: string, texts: readonly string[]): Promise<void> {
      const table = workbook.table(tableName);
      host.settle();
      table.filters.set(columnOf(table, column), texts);
      applyFilters(table);
      await done();
    },
    async clearsFilters(tableName: string): Promise<void> {
      clearFilters(workbook.table(tableName));
      await done();
    },
    /** Puts an empty row into a table before row `index` of its body. */
    async insertsRow(tableName: string, index: number): Promise<void> {
      const table = workbook.table(tableName);
      checkUnprotected(table.sheet, BY_PERSON);
      insertTableRows(table, index, 1, BY_PERSON);
      await done();
    },
    async deletesRow(tableName: string, index: number): Promise<void> {
      const table = workbook.table(tableName);
      checkUnprotected(table.sheet, BY_PERSON);
      deleteTableRow(table, index, BY_PERSON);
      await done();
    },
    /** Puts a column of the person's own into a table, with values for its rows. */
    async addsColumn(tableName: string, index: number, name: string, values: readonly unknown[] = []): Promise<void> {
      const table = workbook.table(tableName);
      checkUnprotected(table.sheet, BY_PERSON);
      insertTableColumn(table, index, BY_PERSON);
      renameTableColumn(table, index, name);
      for (const [row, value] of values.entries()) {
        const area = cellArea(table.body.row + row, table.body.column + index);
        writeContents({ sheet: table.sheet, area }, value, BY_PERSON);
      }
      await done();
    },
    async deletesColumn(tableName: string, name: string): Promise<void> {
      const table = workbook.table(tableName);
      checkUnprotected(table.sheet, BY_PERSON);
      const area = { ...table.area, column: table.area.column + columnOf(table, name), columns: 1 };
      shiftCells(table.sheet, { kind: 'delete', way: 'horizontal', area }, BY_PERSON);
      await done();
    },
    /** Moves a column of a table to another place in it, as dragging its header with Shift does. */
    async movesColumn(tableName: string, name: string, to: number): Promise<void> {
      const table = workbook.table(tableName);
      const from = columnOf(table, name);
      const { area, sheet } = table;
      for (let row = area.row; row <= lastRow(area); row += 1) {
        const line = Array.from({ length: area.columns }, (_, c) => sheet.cells.at(row, area.column + c));
        line.splice(to, 0, ...line.splice(from, 1));
        line.forEach((cell, c) => {
          sheet.cells.put(row, area.column + c, cell);
        });
      }
      table.columns.splice(to, 0, ...table.columns.splice(from, 1));
      announceChange(workbook, sheet, area, 'RangeEdited');
      await done();
    },
    async renamesColumn(tableName: string, from: string, to: string): Promise<void> {
      const table = workbook.table(tableName);
      renameTableColumn(table, columnOf(table, from), to);
      announceChange(workbook, table.sheet, table.header, 'RangeEdited');
      await done();
    },
    /** Puts whole rows in above a row of a sheet (from 1). */
    async insertsSheetRows(sheet: string, row: number, count = 1): Promise<void> {
      const place = workbook.place(`${row}:${row + count - 1}`, workbook.sheet(sheet), BY_PERSON);
      checkUnprotected(place.sheet, BY_PERSON);
      shiftCells(place.sheet, { kind: 'insert', way: 'vertical', area: place.area }, BY_PERSON);
      await done();
    },
    async addsSheet(name: string): Promise<void> {
      const sheet = workbook.addSheet(name);
      workbook.events.raise('added', [ANY_SHEET], { worksheetId: sheet.id });
      await done();
    },
    async renamesSheet(from: string, to: string): Promise<void> {
      nameSheet(workbook.sheet(from), to, BY_PERSON);
      await done();
    },
    async deletesSheet(name: string): Promise<void> {
      deleteSheet(workbook.sheet(name), BY_PERSON);
      await done();
    },
    /** What the cells of an address show, formulas calculated. */
    sees(sheet: string, address: string): (string | number | boolean)[][] {
      host.settle();
      const { sheet: on, area } = workbook.place(address, workbook.sheet(sheet), BY_PERSON);
      return Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => {
          const cell = on.cells.at(area.row + r, area.column + c);
          return cell === undefined ? '' : wireValue(cell.value);
        }),
      );
    },
    /** The rows of a table by header, formulas calculated. */
    seesTable(name: string): Record<string, string | number | boolean>[] {
      host.settle();
      const { sheet, body, columns } = workbook.table(name);
      return Array.from({ length: body.rows }, (_, r) =>
        Object.fromEntries(
          columns.map((column, c) => {
            const cell = sheet.cells.at(body.row + r, body.column + c);
            return [column.name, cell === undefined ? '' : wireValue(cell.value)];
          }),
        ),
      );
    },
  };
}
