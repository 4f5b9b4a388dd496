import type { Chart, ChartSeries, Settings } from '../model/Chart';
import { areaAddress } from '../model/address';
import { boundingArea, cellArea } from '../model/area';
import { checkUnprotected } from '../model/contents';
import type { Sheet } from '../model/Sheet';
import type { Place } from '../model/Workbook';
import { defineClass, type ObjectOf } from '../protocol/defineClass';
import type { Fields } from '../protocol/Fields';
import { invalidArgument, itemNotFound, notImplemented } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { placeArgument } from './rangeArguments';

type Kind = 'text' | 'number' | 'boolean' | readonly string[];

/** One object of a chart, or of a series, that only holds settings. */
interface Part {
  readonly sheet: Sheet;
  readonly settings: Settings;
  /** Before the names of its settings. */
  readonly path: string;
}

function valueOf(value: Fields, kind: Kind): Settings[string] {
  if (kind === 'text') return value.text('value');
  if (kind === 'number') return value.number('value');
  return kind === 'boolean' ? value.boolean('value') : value.oneOf('value', kind);
}

interface PartTables {
  readonly settings?: Readonly<Record<string, Kind>>;
  readonly parts?: Readonly<Record<string, ObjectOf<Part>>>;
  readonly methods?: Readonly<Record<string, (part: Part, args: Fields) => null>>;
}

const settable = (className: string, settings: Readonly<Record<string, Kind>>) =>
  Object.fromEntries(
    Object.entries(settings).map(([name, kind]) => [
      name,
      {
        get: ({ settings: all, path }: Part) => all[path + name] ?? null,
        set: ({ sheet, settings: all, path }: Part, value: Fields) => {
          checkUnprotected(sheet, `${className}.${name}`);
          all[path + name] = valueOf(value, kind);
        },
      },
    ]),
  );

/** A class that holds settings and further such objects. */
const partClass = (className: string, { settings = {}, parts = {}, methods = {} }: PartTables): ObjectOf<Part> =>
  defineClass<Part>(className, {
    properties: settable(className, settings),
    navigation: Object.fromEntries(
      Object.entries(parts).map(([name, make]) => [
        name,
        ({ sheet, settings: all, path }: Part) => make({ sheet, settings: all, path: `${path}${name}.` }),
      ]),
    ),
    methods,
  });

const font = partClass('ChartFont', {
  settings: { name: 'text', size: 'number', bold: 'boolean', color: 'text' },
});

const fill = partClass('ChartFill', {
  methods: {
    setSolidColor: ({ settings, path }, args) => {
      settings[`${path}color`] = args.text(0);
      return null;
    },
  },
});

const line = partClass('ChartLineFormat', { settings: { color: 'text', weight: 'number' } });

const format = (className: string, parts: Readonly<Record<string, ObjectOf<Part>>>): ObjectOf<Part> =>
  partClass(className, { parts });

const labels = partClass('ChartDataLabels', {
  settings: {
    showValue: 'boolean',
    position: ['Center', 'OutsideEnd'],
    linkNumberFormat: 'boolean',
    numberFormat: 'text',
  },
  parts: { format: format('ChartDataLabelFormat', { font }) },
});

const axis = partClass('ChartAxis', {
  settings: {
    reversePlotOrder: 'boolean',
    position: ['Automatic', 'Maximum', 'Minimum'],
    tickLabelPosition: ['NextToAxis', 'High', 'Low', 'None'],
    tickLabelSpacing: 'number',
    majorTickMark: ['None', 'Cross', 'Inside', 'Outside'],
    linkNumberFormat: 'boolean',
    numberFormat: 'text',
    minimum: 'number',
    maximum: 'number',
    majorUnit: 'number',
  },
  parts: {
    majorGridlines: partClass('ChartGridlines', { parts: { format: format('ChartGridlinesFormat', { line }) } }),
  },
});

const axes = partClass('ChartAxes', { parts: { categoryAxis: axis, valueAxis: axis } });

const title = partClass('ChartTitle', {
  settings: { text: 'text', visible: 'boolean' },
  parts: { format: format('ChartTitleFormat', { font }) },
});

const legend = partClass('ChartLegend', { settings: { visible: 'boolean', position: ['Bottom', 'Right'] } });

const seriesFormat = format('ChartSeriesFormat', { fill, line });

interface SeriesOf {
  readonly sheet: Sheet;
  readonly series: ChartSeries;
}

const ofSeries = ({ sheet, series: { settings } }: SeriesOf, path: string): Part => ({ sheet, settings, path });

const SERIES_SETTINGS = { name: 'text', gapWidth: 'number', overlap: 'number', hasDataLabels: 'boolean' } as const;

function setCells(part: 'values' | 'categories', location: string) {
  return ({ sheet, series }: SeriesOf, args: Fields): null => {
    checkUnprotected(sheet, location);
    series[part] = placeArgument(args, 0, sheet.workbook, sheet, location);
    return null;
  };
}

const seriesObject = defineClass<SeriesOf>('ChartSeries', {
  properties: Object.fromEntries(
    Object.entries(settable('ChartSeries', SERIES_SETTINGS)).map(([name, { get, set }]) => [
      name,
      {
        get: (of: SeriesOf) => get(ofSeries(of, '')),
        set: (of: SeriesOf, value: Fields) => {
          set(ofSeries(of, ''), value);
        },
      },
    ]),
  ),
  navigation: {
    format: (of) => seriesFormat(ofSeries(of, 'format.')),
    dataLabels: (of) => labels(ofSeries(of, 'dataLabels.')),
  },
  methods: {
    setValues: setCells('values', 'ChartSeries.setValues'),
    setXAxisValues: setCells('categories', 'ChartSeries.setXAxisValues'),
  },
});

interface ChartOf {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const seriesCollection = defineClass<ChartOf>('ChartSeriesCollection', {
  items: ({ sheet, chart }) => chart.series.map((series) => seriesObject({ sheet, series })),
  methods: {
    add: ({ sheet, chart }, args) => {
      checkUnprotected(sheet, 'ChartSeriesCollection.add');
      const name = args.optional(0, (key) => args.text(key));
      const series: ChartSeries = { values: null, categories: null, settings: name === undefined ? {} : { name } };
      chart.series.push(series);
      return seriesObject({ sheet, series });
    },
    getItemAt: ({ sheet, chart }, args) => {
      const series = chart.series[args.integer(0)];
      if (series === undefined) throw invalidArgument('ChartSeriesCollection.getItemAt');
      return seriesObject({ sheet, series });
    },
  },
});

const chartParts: Readonly<Record<string, ObjectOf<Part>>> = {
  title,
  legend,
  axes,
  format: format('ChartAreaFormat', { font }),
};

const CHART_SETTINGS = {
  plotVisibleOnly: 'boolean',
  displayBlanksAs: ['NotPlotted', 'Zero', 'Interplotted'],
} as const;

const ofChart = ({ sheet, chart: { settings } }: ChartOf, path: string): Part => ({ sheet, settings, path });

const chartObject = defineClass<ChartOf>('Chart', {
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    ...Object.fromEntries(
      Object.entries(settable('Chart', CHART_SETTINGS)).map(([name, { get, set }]) => [
        name,
        {
          get: (of: ChartOf) => get(ofChart(of, '')),
          set: (of: ChartOf, value: Fields) => {
            set(ofChart(of, ''), value);
          },
        },
      ]),
    ),
    name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, value) => {
        checkUnprotected(sheet, 'Chart.name');
        chart.name = value.text('value');
      },
    },
  },
  navigation: {
    series: seriesCollection,
    ...Object.fromEntries(
      Object.entries(chartParts).map(([name, make]) => [name, (of: ChartOf) => make(ofChart(of, `${name}.`))]),
    ),
  },
  methods: {
    setPosition: ({ sheet, chart }, args) => {
      checkUnprotected(sheet, 'Chart.setPosition');
      const from = placeArgument(args, 0, sheet.workbook, sheet, 'Chart.setPosition');
      const to = args.has(1) ? placeArgument(args, 1, sheet.workbook, sheet, 'Chart.setPosition') : from;
      chart.area = boundingArea(from.area, to.area);
      return null;
    },
    delete: ({ sheet, chart }) => {
      checkUnprotected(sheet, 'Chart.delete');
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      return null;
    },
  },
});

const TYPES = ['BarClustered', 'BarStacked', 'ColumnClustered', 'ColumnStacked'] as const;

/** A block of several rows and columns: Excel guesses what is a name and what a number, which nobody should rely on. */
function seriesIn({ sheet, area }: Place, by: 'Columns' | 'Rows'): ChartSeries {
  const isOne = by === 'Columns' ? area.columns === 1 : area.rows === 1;
  if (!isOne) throw notImplemented('ChartCollection.add of several series');
  return { values: { sheet, area }, categories: null, settings: {} };
}

function add(sheet: Sheet, args: Fields): ChartOf {
  checkUnprotected(sheet, 'ChartCollection.add');
  const type = args.oneOf(0, TYPES);
  const place = placeArgument(args, 1, sheet.workbook, sheet, 'ChartCollection.add');
  const by = args.oneOf(2, ['Columns', 'Rows']);
  const number = sheet.workbook.newNumber();
  const chart: Chart = {
    id: `{${String(number)}}`,
    name: `Chart ${String(number)}`,
    type,
    area: cellArea(0, 0),
    series: [seriesIn(place, by)],
    settings: {},
  };
  sheet.charts.push(chart);
  return { sheet, chart };
}

function named(sheet: Sheet, key: unknown): HostObject {
  const chart = sheet.charts.find(({ id, name }) => key === id || key === name);
  if (chart === undefined) throw itemNotFound('ChartCollection.getItem');
  return chartObject({ sheet, chart });
}

export const chartsObject = defineClass<Sheet>('ChartCollection', {
  items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
  item: named,
  methods: {
    add: (sheet, args) => chartObject(add(sheet, args)),
    getItem: (sheet, args) => named(sheet, args.text(0)),
  },
});

const addressOf = (place: Place | null): string | null =>
  place === null ? null : `${place.sheet.name}!${areaAddress(place.area)}`;

/** A chart as plain data. */
export const chartSnapshot = ({ name, type, area, series, settings }: Chart): unknown => ({
  name,
  type,
  area: areaAddress(area),
  series: series.map((one) => ({
    values: addressOf(one.values),
    categories: addressOf(one.categories),
    settings: { ...one.settings },
  })),
  settings: { ...settings },
});
