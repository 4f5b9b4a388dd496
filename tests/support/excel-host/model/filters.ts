import { shownText } from './numberFormats';
import type { Table } from './Table';

/** Hides the rows of a table that its filters do not let through. */
export function applyFilters(table: Table): void {
  const { sheet, body } = table;
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const isShown = [...table.filters].every(([column, words]) => {
      const cell = sheet.cells.at(row, body.column + column);
      return words.includes(cell === undefined ? '' : shownText(cell.value, cell.format.numberFormat));
    });
    if (isShown) sheet.filteredRows.delete(row);
    else sheet.filteredRows.set(row, true);
  }
}

export function clearFilters(table: Table): void {
  table.filters.clear();
  applyFilters(table);
}
