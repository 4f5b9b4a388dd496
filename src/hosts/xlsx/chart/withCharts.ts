import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { WriteSheet } from 'hucre/xlsx';
import { DEFAULT_TYPOGRAPHY } from '../../../workbook/layout/styles';
import { gridOf } from '../../../workbook/planGrid';
import type { ChartPlan, SheetArea, WorkbookPlan } from '../../../workbook/port';
import { standingChartName } from '../../../workbook/charts/standingChartName';
import { chartPart } from './chartPart';
import type { ValuesIn } from './references';
import { replaceParts } from './replaceParts';
import { escaped } from './xml';

/** The library places a chart and links its parts; what the chart is like stands in the part that we put in its place. */
export const placedCharts = (charts: readonly ChartPlan[]): NonNullable<WriteSheet['charts']> =>
  charts.map(({ kind, title, area: { top, left, bottom, right } }) => ({
    type: kind === 'bars' || kind === 'stackedBars' ? 'bar' : 'column',
    series: [{ values: 'A1' }],
    anchor: { from: { row: top - 1, col: left - 1 }, to: { row: bottom, col: right } },
    altText: title,
  }));

/** Looks only at the sheets that charts read: others may have 100,000 rows. */
function valuesOf(plan: WorkbookPlan, charts: readonly ChartPlan[]): ValuesIn {
  const read = new Set(
    charts
      .flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)])
      .map(({ sheet }) => sheet),
  );
  const { sheets } = gridOf({ ...plan, sheets: plan.sheets.filter(({ name }) => read.has(name)) });
  const rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  return ({ sheet, top, left, bottom, right }: SheetArea) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from(
        { length: right - left + 1 },
        (__, column) => rows.get(sheet)?.[top - 1 + row]?.[left - 1 + column] ?? null,
      ),
    ).flat();
}

/** Drawings with the names under which charts stand. */
function namedDrawing(drawing: string, names: readonly string[]): string {
  let at = 0;
  return drawing.replace(
    /(<xdr:cNvPr id="\d+" name=")[^"]*/g,
    (_, start: string) => `${start}${escaped(names[at++] ?? '')}`,
  );
}

/** A file of the library with its charts as planned. */
export function withCharts(file: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const charts = plan.sheets.flatMap((sheet) => sheet.charts ?? []);
  if (charts.length === 0) return file;
  const { fonts } = plan.typography ?? DEFAULT_TYPOGRAPHY;
  const valuesIn = valuesOf(plan, charts);
  const parts = new Map(
    charts.map((chart, index) => [`xl/charts/chart${index + 1}.xml`, strToU8(chartPart(chart, fonts.text, valuesIn))]),
  );
  const drawings = unzipSync(file, { filter: ({ name }) => /^xl\/drawings\/drawing\d+\.xml$/.test(name) });
  plan.sheets.forEach((sheet, index) => {
    const name = `xl/drawings/drawing${index + 1}.xml`;
    const drawing = drawings[name];
    if (drawing === undefined) return;
    const names = (sheet.charts ?? []).map((chart) => standingChartName(chart, fonts.text));
    parts.set(name, strToU8(namedDrawing(strFromU8(drawing), names)));
  });
  return replaceParts(file, parts);
}
