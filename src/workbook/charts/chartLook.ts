import type { ChartPlan } from '../port';

/** How all charts look; colours RRGGBB, sizes in points. */
export const CHART_LOOK = {
  size: 9,
  titleSize: 12,
  ink: '1F1F1F',
  /** Round every bar: neighbours of a stack are told apart in grey print too. */
  edge: '404040',
  edgePoints: 0.5,
  axis: '808080',
  grid: 'D9D9D9',
  /** Between bars, in percent of their width. */
  gapWidth: 60,
} as const;

/** Relative luminance at which black and white letters are equally readable. */
const MIDDLE = 0.18;

const channel = (rgb: string, at: number): number => (parseInt(rgb.slice(at, at + 2), 16) / 255) ** 2.2;

/** Colour of letters that stand on a ground. */
export const inkOn = (ground: string): string =>
  0.2126 * channel(ground, 0) + 0.7152 * channel(ground, 2) + 0.0722 * channel(ground, 4) > MIDDLE
    ? CHART_LOOK.ink
    : 'FFFFFF';

export const isStacked = ({ kind }: ChartPlan): boolean => kind === 'stackedBars' || kind === 'stackedColumns';

/** Bars that lie. */
export const liesDown = ({ kind }: ChartPlan): boolean => kind === 'bars' || kind === 'stackedBars';

/** Format of the numbers on the bars: pieces of nothing have none, they would lie over their neighbours. */
export const labelFormat = (chart: ChartPlan): string => (isStacked(chart) ? `${chart.format};;` : chart.format);
