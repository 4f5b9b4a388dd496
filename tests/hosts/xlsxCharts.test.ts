import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import type { GridValue, WorkbookGrid } from '../../src/workbook/port';
import { chartedPlan, CHARTED } from '../support/chartedPlan';
import { allElements, chartsInFile, elementsIn, type ChartInFile } from '../support/chartsInFile';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';

const UNITS = ['和平区', '沈河区', 'A&B<区>', '皇姑区'];
const NUMBERS = [
  [95.5, 30, 40],
  [92.25, null, 0],
  [null, 28, 38.125],
  [60, 10, 20],
];
const PLAN = chartedPlan(UNITS, NUMBERS);

/** The cells of 'sheet'!$B$2:$B$5, one column. */
function cellsAt(grid: WorkbookGrid | null, address: string): GridValue[] {
  const found = /^'?([^'!]+)'?!\$([A-D])\$(\d+)(?::\$[A-D]\$(\d+))?$/.exec(address);
  if (found === null) throw new Error(`what is ${address}?`);
  const [, name = '', column = '', top = '', bottom = top] = found;
  const rows = grid?.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.slice(Number(top) - 1, Number(bottom)).map((row) => row['ABCD'.indexOf(column)] ?? null);
}

/** Caches as places and values: numbers as numbers. */
const shown = (charts: readonly ChartInFile[]) =>
  charts.map(({ title, series }) => ({
    title,
    series: series.map(({ categories, values }) => ({
      categories: [...categories.cache.values()],
      values: [...values.cache].map(([at, value]) => [at, Number(value)]),
      count: values.count,
    })),
  }));

/** Order of children in the schema (ECMA-376 part 1, 21.2.2 and 20.1), those that we use. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace: 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData',
  chart: 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  title: 'tx layout overlay spPr txPr',
  plotArea: 'layout barChart catAx valAx dTable spPr',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  ser: 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  strRef: 'f strCache',
  numRef: 'f numCache',
  strCache: 'ptCount pt',
  numCache: 'formatCode ptCount pt',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit dispUnits',
  scaling: 'logBase orientation max min',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  txPr: 'bodyPr lstStyle p',
  rich: 'bodyPr lstStyle p',
  spPr: 'solidFill noFill ln',
  defRPr: 'ln solidFill latin ea cs',
  rPr: 'ln solidFill latin ea cs',
  p: 'pPr r endParaRPr',
};

const plainName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

describe('charts in a file', () => {
  it('stand where they are planned, known by their names', async () => {
    const file = await writeWorkbook(PLAN);
    const charts = chartsInFile(file);
    expect(charts.map(({ title }) => title)).toEqual(PLAN.sheets[1]?.charts?.map(({ title }) => title));
    const drawing = strFromU8(unzipSync(file)['xl/drawings/drawing2.xml'] ?? new Uint8Array());
    const names = [...drawing.matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
    expect(names.map((name) => name.split('·').slice(0, 2).join())).toEqual(
      PLAN.sheets[1]?.charts?.map(({ name }) => `考核图,${name}`),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
  });

  it('show without a calculation what the cells say, whatever stands in them', async () => {
    const number = fc.option(fc.double({ noNaN: true, min: -1000, max: 1000 }));
    const row = fc.tuple(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.array(number, { minLength: 3, maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const file = await writeWorkbook(
          chartedPlan(
            rows.map(([unit]) => unit),
            rows.map(([, numbers]) => numbers),
          ),
        );
        const { value } = await readWorkbook(file);
        for (const { series } of chartsInFile(file)) {
          for (const { categories, values } of series) {
            const numbers = cellsAt(value, values.cells);
            expect(values.count).toBe(numbers.length);
            numbers.forEach((cell, at) => {
              const cached = values.cache.get(at);
              expect(cached === undefined ? null : Number(cached)).toBe(typeof cell === 'number' ? cell : null);
            });
            expect(categories.count).toBe(numbers.length);
            cellsAt(value, categories.cells).forEach((cell, at) => {
              expect(categories.cache.get(at) ?? null).toBe(cell);
            });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keep the order of the schema in every part', async () => {
    const charts = chartsInFile(await writeWorkbook(PLAN));
    let checked = 0;
    for (const { root } of charts) {
      for (const element of [root, ...allElements(root)]) {
        const order = ORDER[plainName(element.tagName)]?.split(' ');
        if (order === undefined) continue;
        const places = elementsIn(element).map(({ tagName }) => order.indexOf(plainName(tagName)));
        expect(places, element.tagName).not.toContain(-1);
        expect(places, element.tagName).toEqual([...places].sort((a, b) => a - b));
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  it('are the same bytes every time, and no reader minds them', async () => {
    const file = await writeWorkbook(PLAN);
    expect(Buffer.compare(file, await writeWorkbook(PLAN))).toBe(0);
    expect((await readXlsx(file)).sheets.map(({ name }) => name)).toEqual(['封面', CHARTED]);
  });

  it('leave a file without charts as it is', async () => {
    const plan = { ...PLAN, sheets: PLAN.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
    expect(Object.keys(unzipSync(await writeWorkbook(plan))).filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });

  describeWith('soffice', 'apt-get install libreoffice-calc', () => {
    it('are drawn by LibreOffice from the cells as we drew them, and can be read after it saved them', async () => {
      const file = await writeWorkbook(PLAN);
      const [saved = new Uint8Array()] = await recalculated([file]);
      const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title);
      expect(shown(chartsInFile(saved)).sort(byTitle)).toEqual(shown(chartsInFile(file)).sort(byTitle));
      expect((await readWorkbook(saved)).value?.sheets.map(({ name }) => name)).toEqual(['封面', CHARTED]);
      const page = strFromU8(unzipSync(saved)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
      expect([...page.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row))).toEqual(
        PLAN.sheets[1]?.print?.breaksAfter,
      );
    });
  });
});
