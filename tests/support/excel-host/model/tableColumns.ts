import { renameColumn } from '../formula/rewrite';
import { rewriteFormulas } from './rewriteFormulas';
import type { Table, TableColumn } from './Table';

/** Names of columns are told apart without regard to case; a taken name gets a number. */
function freeName(table: Table, wanted: string, except?: TableColumn): string {
  const taken = new Set(table.columns.filter((column) => column !== except).map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${wanted}${i}`;
  return name;
}

const headerCell = (table: Table, index: number) => table.sheet.cells.ensure(table.area.row, table.area.column + index);

function setHeader(table: Table, index: number, name: string): void {
  const cell = headerCell(table, index);
  cell.formula = null;
  cell.value = name;
}

/** Columns put into a table get names of their own. Their cells are there already. */
export function addTableColumns(table: Table, index: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    let number = 1;
    while (table.columns.some(({ name }) => name === `列${number}`)) number += 1;
    table.columns.splice(index + i, 0, { id: table.sheet.workbook.newNumber(), name: `列${number}` });
    setHeader(table, index + i, `列${number}`);
  }
}

/** Gives a column a name; formulas that use it follow. */
export function renameTableColumn(table: Table, index: number, wanted: string): void {
  const column = table.columns[index];
  if (column === undefined) return;
  const before = column.name;
  column.name = freeName(table, wanted === '' ? `列${index + 1}` : wanted, column);
  setHeader(table, index, column.name);
  if (before === column.name) return;
  rewriteFormulas(table.sheet.workbook, (formula, sheet) =>
    formula.includes(before) ? renameColumn(formula, table.name, before, column.name, sheet === table.sheet) : formula,
  );
}
