import { describe, expect, it } from 'vitest';
import { excelWorkbook } from '../../../src/hosts/officejs/excelWorkbook';
import { isOurChart } from '../../../src/workbook/charts/standingChartName';
import { DEFAULT_TYPOGRAPHY } from '../../../src/workbook/layout/styles';
import { withLayoutRecord } from '../../../src/workbook/write/layoutRecord';
import { CHARTED } from '../../support/chartedPlan';
import { createExcelHost } from '../../support/excel-host/createExcelHost';
import type { ExcelHost } from '../../support/excel-host/ExcelHost';
import type { Fault } from '../../support/excel-host/Faults';
import { areaAddress } from '../../support/excel-host/model/address';
import { cellArea, span } from '../../support/excel-host/model/area';
import type { Chart } from '../../support/excel-host/model/Chart';
import { charted, withChart } from './support/charted';
import { everything } from './support/everything';
import { codes } from './support/rounds';

async function open(plan = charted(), patience = 20_000) {
  const host = createExcelHost({ sheets: ['我的表'], calculate: () => undefined });
  const book = excelWorkbook({ patience });
  expect(await book.apply(plan)).toEqual([]);
  host.statistics.reset();
  return { host, book };
}

const chartsOf = (host: ExcelHost): Chart[] => host.workbook.sheet(CHARTED).charts;

const valuesOf = ({ series }: Chart): string[] => series.map(({ values }) => (values ? areaAddress(values.area) : ''));

const OWN: Chart = {
  id: '{own}',
  name: '领导要的图',
  type: 'BarClustered',
  area: cellArea(90, 8),
  series: [{ values: null, categories: null, settings: {} }],
  settings: {},
};

describe('charts in Excel', () => {
  it('stand as planned: kind, place, cells, texts, axes', async () => {
    const { host } = await open();
    const planned = charted().sheets.find(({ name }) => name === CHARTED)?.charts ?? [];
    const standing = chartsOf(host);
    expect(standing.map(({ type }) => type)).toEqual([
      'BarClustered',
      'BarStacked',
      'ColumnClustered',
      'ColumnStacked',
    ]);
    standing.forEach((chart, at) => {
      const plan = planned[at];
      expect(isOurChart(chart.name)).toBe(true);
      expect(chart.settings['title.text']).toBe(plan?.title);
      expect(chart.settings['plotVisibleOnly']).toBe(false);
      const { top = 0, left = 0, bottom = 0, right = 0 } = plan?.area ?? {};
      expect(chart.area).toEqual(span(top - 1, left - 1, bottom - 1, right - 1));
      expect(valuesOf(chart)).toEqual(['B2:B4', 'C2:C4', 'D2:D4'].slice(0, plan?.series.length));
      expect(chart.series.map(({ categories }) => categories && areaAddress(categories.area))).toEqual(
        plan?.series.map(() => 'A2:A4'),
      );
      expect(chart.series.map(({ settings }) => settings['name'])).toEqual(plan?.series.map(({ name }) => name));
      expect(chart.settings['axes.categoryAxis.reversePlotOrder'] ?? false).toBe(at < 2);
    });
    expect(standing[0]?.settings).toMatchObject({ 'axes.valueAxis.maximum': 100, 'axes.valueAxis.majorUnit': 20 });
    expect([...host.workbook.sheet(CHARTED).rowBreaks]).toEqual([39, 79]);
  });

  it('are left alone when nothing changed, wherever a person moved them', async () => {
    const { host, book } = await open();
    const [first] = chartsOf(host);
    if (first !== undefined) first.area = cellArea(3, 9);
    const before = everything(host);
    expect(await book.apply(charted())).toEqual([]);
    expect(everything(host)).toEqual(before);
    expect(await book.undoable()).toBe(1);
  });

  it('are replaced when other cells are to be shown, and given back by undo; a person’s own stays', async () => {
    const { host, book } = await open();
    chartsOf(host).push(OWN);
    const before = everything(host);
    expect(await book.apply(charted(2))).toEqual([]);
    expect(
      chartsOf(host)
        .filter(({ name }) => isOurChart(name))
        .map((chart) => valuesOf(chart)[0]),
    ).toEqual(['B2:B3', 'B2:B3', 'B2:B3', 'B2:B3']);
    expect(chartsOf(host)).toContain(OWN);
    expect(await book.undo()).toEqual([]);
    expect(sorted(everything(host))).toEqual(sorted(before));
  });

  it('of which only one changed: the others are not touched', async () => {
    const { host, book } = await open();
    const kept = chartsOf(host).filter((_, at) => at !== 1);
    expect(
      await book.apply(
        charted(
          3,
          withChart(1, (chart) => ({ ...chart, title: '新题' })),
        ),
      ),
    ).toEqual([]);
    expect(chartsOf(host).slice(0, 3)).toEqual(kept);
    expect(chartsOf(host).map(({ settings }) => settings['title.text'])).toContain('新题');
  });

  it('are gone with the plan, and page breaks are set anew', async () => {
    const { host, book } = await open();
    const print = (sheet: ReturnType<typeof charted>['sheets'][number]) => ({
      ...sheet,
      charts: [],
      print: sheet.print && { ...sheet.print, breaksAfter: [20] },
    });
    const before = everything(host);
    expect(await book.apply(charted(3, print))).toEqual([]);
    expect(chartsOf(host)).toEqual([]);
    expect([...host.workbook.sheet(CHARTED).rowBreaks]).toEqual([20]);
    expect(await book.undo()).toEqual([]);
    expect(sorted(everything(host))).toEqual(sorted(before));
  });

  const FAULTS: Readonly<Record<string, Fault>> = {
    'breaks off': { kind: 'brokenOff', action: 60, code: 'GeneralException' },
    'breaks off late': { kind: 'brokenOff', action: 300, code: 'GeneralException' },
    'is done but never answered': { kind: 'lost' },
  };

  it.each(
    Object.entries(FAULTS).flatMap(([what, fault]) => [3, 4, 5, 6].map((batch) => [what, batch, fault] as const)),
  )('when a batch %s (batch %i), the charts are as before, and the next try succeeds', async (_, batch, fault) => {
    const { host, book } = await open(charted(), 3_000);
    const before = everything(host);
    host.faults.at(batch, fault);
    const issues = codes(await book.apply(charted(2)));
    if (issues.length > 0) expect(sorted(everything(host))).toEqual(sorted(before));
    host.faults.clear();
    expect(await book.apply(charted(2))).toEqual([]);
    expect(chartsOf(host).map((chart) => valuesOf(chart)[0])).toEqual(['B2:B3', 'B2:B3', 'B2:B3', 'B2:B3']);
  });
});

/** Charts lie on one another in the order in which they came; nothing here goes by it. */
function sorted(of: unknown): unknown {
  const whole = of as { sheets: { charts: { name: string }[] }[] };
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  return { ...whole, sheets: whole.sheets.map((sheet) => ({ ...sheet, charts: [...sheet.charts].sort(byName) })) };
}

describe('fonts and number formats', () => {
  const other = {
    ...DEFAULT_TYPOGRAPHY,
    fonts: { title: '方正小标宋', heading: '黑体', text: '楷体', data: '微软雅黑' },
    scoreFormat: '0.0',
  } as const;
  const plan = charted();
  const chosen = withLayoutRecord({ ...plan, typography: other });

  /** Fonts, formats and widths of every cell. */
  const looks = (host: ExcelHost) =>
    host.workbook.sheets
      .filter(({ name }) => name !== '_系统')
      .map(({ name, cells, columnWidths }) => {
        const found: string[] = [];
        cells.forEach(span(0, 0, 300, 60), ({ format }, row, column) => {
          found.push(`${row},${column} ${format.fontName} ${format.numberFormat}`);
        });
        return { name, found: found.sort(), widths: [...columnWidths].sort(([a], [b]) => a - b) };
      });

  it('that the office chooses later reach the sheets that stand', async () => {
    const { host, book } = await open();
    expect(await book.apply(chosen)).toEqual([]);
    const fresh = await open(chosen);
    expect(looks(host)).toEqual(looks(fresh.host));
  });

  it('leave widths that a person set alone, unless the planned width changed', async () => {
    const { host, book } = await open();
    const sheet = host.workbook.sheet(CHARTED);
    sheet.columnWidths.set(1, 300);
    sheet.columnWidths.set(2, 300);
    const [one, two, ...more] = plan.sheets.find(({ name }) => name === CHARTED)?.columnWidths ?? [];
    const columnWidths = [one ?? 0, two ?? 0, 30, ...more.slice(1)];
    const wider = plan.sheets.map((each) => (each.name === CHARTED ? { ...each, columnWidths } : each));
    expect(await book.apply(withLayoutRecord({ ...chosen, sheets: wider }))).toEqual([]);
    expect(sheet.columnWidths.get(1)).toBe(300);
    expect(sheet.columnWidths.get(2)).toBe((30 * 7 + 5) * 0.75);
  });
});
