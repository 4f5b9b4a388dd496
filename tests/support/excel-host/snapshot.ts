import { chartSnapshot } from './classes/charts';
import { areaAddress } from './model/address';
import { cellArea, WHOLE_SHEET } from './model/area';
import { hasContent, wireValue } from './model/Cell';
import { differences, PLAIN } from './model/Format';
import type { Sheet } from './model/Sheet';
import type { ExcelHost } from './ExcelHost';

/** Everything about a sheet that a person or a file would notice, as plain data. */
export function sheetSnapshot(sheet: Sheet): unknown {
  const cells: Record<string, unknown> = {};
  sheet.cells.forEach(WHOLE_SHEET, (cell, row, column) => {
    if (!hasContent(cell) && cell.format === PLAIN) return;
    const look = differences(cell.format);
    if (!hasContent(cell) && Object.keys(look).length === 0) return;
    cells[areaAddress(cellArea(row, column))] = [cell.formula ?? wireValue(cell.value), look];
  });
  const rules = <Rule extends { readonly areas: readonly Parameters<typeof areaAddress>[0][] }>(
    list: readonly Rule[],
  ) => list.map((rule) => ({ ...rule, id: undefined, areas: rule.areas.map(areaAddress).sort() }));
  const numbered = (map: ReadonlyMap<number, unknown>): unknown => [...map].sort(([a], [b]) => a - b);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    cells,
    tables: sheet.workbook.tablesOf(sheet).map(({ name, area, style, showBandedRows, columns, filters }) => ({
      name,
      area: areaAddress(area),
      style,
      showBandedRows,
      columns: columns.map((column) => column.name),
      filters: numbered(filters),
    })),
    columnWidths: numbered(sheet.columnWidths),
    rowHeights: numbered(sheet.rowHeights),
    hiddenColumns: numbered(sheet.hiddenColumns),
    hiddenRows: numbered(sheet.hiddenRows),
    filteredRows: numbered(sheet.filteredRows),
    merges: sheet.merges.map(areaAddress).sort(),
    validations: rules(sheet.validations).sort((a, b) => a.areas.join().localeCompare(b.areas.join())),
    conditionalFormats: rules(sheet.conditionalFormats),
    frozen: sheet.frozen && areaAddress(sheet.frozen),
    pageLayout: structuredClone(sheet.pageLayout),
    charts: sheet.charts.map(chartSnapshot),
    rowBreaks: [...sheet.rowBreaks].sort((a, b) => a - b),
    protection: structuredClone(sheet.protection),
  };
}

/** Everything about the workbook, for comparing before and after. Results of formulas, the selection and ids do not count. */
export function snapshot({ workbook }: ExcelHost): unknown {
  return {
    sheets: workbook.sheets.map(sheetSnapshot),
    names: [...workbook.names].sort((a, b) => a.name.localeCompare(b.name)).map((name) => ({ ...name })),
    properties: [...workbook.properties].sort(([a], [b]) => a.localeCompare(b)),
  };
}
