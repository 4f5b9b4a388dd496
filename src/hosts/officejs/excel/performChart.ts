import { CHART_LOOK, inkOn, isStacked, labelFormat, liesDown } from '../../../workbook/charts/chartLook';
import type { ChartPlan, ChartSeriesPlan, SheetArea } from '../../../workbook/port';
import type { Step } from '../change/step';
import { rangeOf, sheetOf } from './places';

const TYPES = {
  bars: 'BarClustered',
  stackedBars: 'BarStacked',
  columns: 'ColumnClustered',
  stackedColumns: 'ColumnStacked',
} as const;

const color = (rgb: string): string => `#${rgb}`;

const isUpright = ({ left, right }: SheetArea): boolean => left === right;

function setLabels({ dataLabels }: Excel.ChartSeries, chart: ChartPlan, { color: ground }: ChartSeriesPlan): void {
  dataLabels.showValue = true;
  dataLabels.position = isStacked(chart) ? 'Center' : 'OutsideEnd';
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = labelFormat(chart);
  dataLabels.format.font.color = color(isStacked(chart) ? inkOn(ground) : CHART_LOOK.ink);
}

function setSeries(
  series: Excel.ChartSeries,
  chart: ChartPlan,
  planned: ChartSeriesPlan,
  cells: (area: SheetArea) => Excel.Range,
): void {
  series.name = planned.name;
  series.setValues(cells(planned.values));
  series.setXAxisValues(cells(chart.categories));
  series.format.fill.setSolidColor(color(planned.color));
  series.format.line.color = color(CHART_LOOK.edge);
  series.format.line.weight = CHART_LOOK.edgePoints;
  series.gapWidth = CHART_LOOK.gapWidth;
  if (isStacked(chart)) series.overlap = 100;
  series.hasDataLabels = chart.hasLabels;
  if (chart.hasLabels) setLabels(series, chart, planned);
}

/** Bars that lie begin with the first category on top: the axis runs downwards, and the numbers cross it at its end. */
function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: ChartPlan): void {
  if (liesDown(chart)) {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = 'None';
  valueAxis.majorTickMark = 'None';
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = chart.axis?.format ?? chart.format;
  valueAxis.majorGridlines.format.line.color = color(CHART_LOOK.grid);
  if (chart.axis === undefined) return;
  valueAxis.minimum = chart.axis.min;
  valueAxis.maximum = chart.axis.max;
  valueAxis.majorUnit = chart.axis.step;
}

function setTexts(added: Excel.Chart, { title, series }: ChartPlan, font: string): void {
  const { font: letters } = added.format;
  letters.name = font;
  letters.size = CHART_LOOK.size;
  letters.color = color(CHART_LOOK.ink);
  added.title.text = title;
  added.title.format.font.name = font;
  added.title.format.font.size = CHART_LOOK.titleSize;
  added.title.format.font.bold = true;
  added.legend.visible = series.length > 1;
  if (series.length > 1) added.legend.position = 'Bottom';
}

/** A native chart, as files have it too. It begins with the cells of its first series, so that Excel has nothing to guess. */
export function addChart(context: Excel.RequestContext, step: Extract<Step, { do: 'addChart' }>): void {
  const { sheet, name, chart, font } = step;
  const cells = (area: SheetArea) => rangeOf(context, area.sheet, area);
  const [first] = chart.series;
  if (first === undefined) return;
  const by = isUpright(first.values) ? 'Columns' : 'Rows';
  const added = sheetOf(context, sheet).charts.add(TYPES[chart.kind], cells(first.values), by);
  added.name = name;
  const { top, left, bottom, right } = chart.area;
  added.setPosition(
    rangeOf(context, sheet, { top, left, bottom: top, right: left }),
    rangeOf(context, sheet, { top: bottom, left: right, bottom, right }),
  );
  chart.series.forEach((planned, index) => {
    const series = index === 0 ? added.series.getItemAt(0) : added.series.add(planned.name);
    setSeries(series, chart, planned, cells);
  });
  setTexts(added, chart, font);
  setAxes(added.axes, chart);
  // The numbers may stand in columns that nobody sees.
  added.plotVisibleOnly = false;
  added.displayBlanksAs = 'NotPlotted';
}
