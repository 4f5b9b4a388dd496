import type { TableLayout } from '../layout/tables';
import { raise, type WorkbookIssue } from '../issues';
import type { FoundTable } from './findTable';
import { asText, isEmpty, valueAt } from './gridCells';

/** Columns of a sheet that are not ours: named with the number of cells filled in them, never dropped silently. */
export function strayColumns(found: FoundTable, layouts: readonly TableLayout[]): WorkbookIssue[] {
  const { sheet, headerRow } = found;
  const ours = new Set(layouts.flatMap((layout) => Object.values(layout.columns).map((column) => column.header)));
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const issues: WorkbookIssue[] = [];
  for (let column = 0; column < width; column += 1) {
    const header = asText(valueAt(sheet, headerRow, column));
    if (ours.has(header.replace(/\s/g, ''))) continue;
    let filled = 0;
    for (let row = headerRow + 1; row < sheet.rows.length; row += 1) {
      if (!isEmpty(valueAt(sheet, row, column))) filled += 1;
    }
    const place = { sheet: sheet.name, row: headerRow + 1, column: column + 1 };
    if (header !== '') issues.push(raise('columnUnknown', place, { column: header, count: filled }));
    else if (filled > 0) issues.push(raise('cellOutsideTable', place, { count: filled }));
  }
  return issues;
}
