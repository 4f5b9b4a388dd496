import type { ChartPlan, ChartSeriesPlan } from '../../../workbook/port';
import { CHART_LOOK, inkOn, isStacked, labelFormat, liesDown } from '../../../workbook/charts/chartLook';
import { numberReference, textReference, type ValuesIn } from './references';
import { element, escaped, val } from './xml';

/** Elements stand in the order of ECMA-376 part 1, 21.2: Excel calls a file damaged where they do not. */

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const AXES = { categories: 500_000_001, numbers: 500_000_002 } as const;

const EMU_PER_POINT = 12_700;

const fill = (color: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: color }));

const line = (color: string, points: number): string =>
  element('a:ln', { w: Math.round(points * EMU_PER_POINT) }, fill(color));

const noLine = element('a:ln', {}, element('a:noFill', {}));

interface Letters {
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

/** Chinese letters are those of the "east asian" font. */
const letters = (name: 'defRPr' | 'rPr', { font, size, color, bold = false }: Letters): string =>
  element(
    `a:${name}`,
    { ...(name === 'rPr' ? { lang: 'zh-CN' } : {}), sz: size * 100, b: bold ? 1 : 0 },
    fill(color),
    element('a:latin', { typeface: font }),
    element('a:ea', { typeface: font }),
  );

const textLook = (look: Letters): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr', {}),
    element('a:lstStyle', {}),
    element('a:p', {}, element('a:pPr', {}, letters('defRPr', look)), element('a:endParaRPr', { lang: 'zh-CN' })),
  );

function title(text: string, look: Letters): string {
  const run = element('a:r', {}, letters('rPr', look), element('a:t', {}, escaped(text)));
  const paragraph = element('a:p', {}, element('a:pPr', {}, letters('defRPr', look)), run);
  const rich = element('c:rich', {}, element('a:bodyPr', {}), element('a:lstStyle', {}), paragraph);
  return element('c:title', {}, element('c:tx', {}, rich), val('overlay', 0));
}

const SHOWN = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'] as const;

function labels(chart: ChartPlan, { color }: ChartSeriesPlan, font: string): string {
  const { size, ink } = CHART_LOOK;
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: labelFormat(chart), sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill', {}), noLine),
    textLook({ font, size, color: isStacked(chart) ? inkOn(color) : ink }),
    val('dLblPos', isStacked(chart) ? 'ctr' : 'outEnd'),
    ...SHOWN.map((name) => val(name, name === 'showVal' ? 1 : 0)),
  );
}

function series(chart: ChartPlan, one: ChartSeriesPlan, index: number, font: string, valuesIn: ValuesIn): string {
  return element(
    'c:ser',
    {},
    val('idx', index),
    val('order', index),
    element('c:tx', {}, element('c:v', {}, escaped(one.name))),
    element('c:spPr', {}, fill(one.color), line(CHART_LOOK.edge, CHART_LOOK.edgePoints)),
    val('invertIfNegative', 0),
    ...(chart.hasLabels ? [labels(chart, one, font)] : []),
    element('c:cat', {}, textReference(chart.categories, valuesIn)),
    element('c:val', {}, numberReference(one.values, chart.format, valuesIn)),
  );
}

const bars = (chart: ChartPlan, font: string, valuesIn: ValuesIn): string =>
  element(
    'c:barChart',
    {},
    val('barDir', liesDown(chart) ? 'bar' : 'col'),
    val('grouping', isStacked(chart) ? 'stacked' : 'clustered'),
    val('varyColors', 0),
    ...chart.series.map((one, index) => series(chart, one, index, font, valuesIn)),
    val('gapWidth', CHART_LOOK.gapWidth),
    ...(isStacked(chart) ? [val('overlap', 100)] : []),
    val('axId', AXES.categories),
    val('axId', AXES.numbers),
  );

/** Bars that lie begin with the first category on top: the axis runs downwards, and the numbers cross it at its end. */
function categoryAxis(chart: ChartPlan, look: Letters): string {
  const lies = liesDown(chart);
  return element(
    'c:catAx',
    {},
    val('axId', AXES.categories),
    element('c:scaling', {}, val('orientation', lies ? 'maxMin' : 'minMax')),
    val('delete', 0),
    val('axPos', lies ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
    element('c:spPr', {}, line(CHART_LOOK.axis, CHART_LOOK.edgePoints)),
    textLook(look),
    val('crossAx', AXES.numbers),
    val('crosses', 'autoZero'),
    val('auto', 0),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    // Every category has its name: without this a program leaves some out.
    val('tickLblSkip', 1),
    val('noMultiLvlLbl', 1),
  );
}

function numberAxis(chart: ChartPlan, look: Letters): string {
  const lies = liesDown(chart);
  const { axis } = chart;
  return element(
    'c:valAx',
    {},
    val('axId', AXES.numbers),
    element(
      'c:scaling',
      {},
      val('orientation', 'minMax'),
      ...(axis === undefined ? [] : [val('max', axis.max), val('min', axis.min)]),
    ),
    val('delete', 0),
    val('axPos', lies ? 'b' : 'l'),
    element('c:majorGridlines', {}, element('c:spPr', {}, line(CHART_LOOK.grid, CHART_LOOK.edgePoints))),
    element('c:numFmt', { formatCode: axis?.format ?? chart.format, sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    element('c:spPr', {}, noLine),
    textLook(look),
    val('crossAx', AXES.categories),
    val('crosses', lies ? 'max' : 'autoZero'),
    val('crossBetween', 'between'),
    ...(axis === undefined ? [] : [val('majorUnit', axis.step)]),
  );
}

/** A chart as a part of an .xlsx, with the values of its cells beside every reference: previews show nothing else. */
export function chartPart(chart: ChartPlan, font: string, valuesIn: ValuesIn): string {
  const look = { font, size: CHART_LOOK.size, color: CHART_LOOK.ink };
  const plot = element(
    'c:plotArea',
    {},
    element('c:layout', {}),
    bars(chart, font, valuesIn),
    categoryAxis(chart, look),
    numberAxis(chart, look),
    element('c:spPr', {}, element('a:noFill', {})),
  );
  const legend = element('c:legend', {}, val('legendPos', 'b'), val('overlay', 0), textLook(look));
  const space = element(
    'c:chartSpace',
    NAMESPACES,
    val('date1904', 0),
    val('roundedCorners', 0),
    element(
      'c:chart',
      {},
      title(chart.title, { ...look, size: CHART_LOOK.titleSize, bold: true }),
      val('autoTitleDeleted', 0),
      plot,
      ...(chart.series.length > 1 ? [legend] : []),
      // The numbers may stand in columns that nobody sees.
      val('plotVisOnly', 0),
      val('dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, fill('FFFFFF'), noLine),
    textLook(look),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${space}`;
}
