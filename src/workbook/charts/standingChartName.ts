import { digestOf } from '../../shared/digest';
import type { ChartPlan } from '../port';

/** By it we know a chart of ours. */
const PREFIX = '考核图·';

/** Excel takes names of 31 characters for everything that has one. */
const MOST_OF_NAME = 18;

const MARK = 8;

/**
 * Name under which a chart stands in the workbook. It ends in a mark of everything we set, so that the name alone tells whether
 * a chart is as planned: Excel before ExcelApi 1.15 does not say which cells a series reads.
 */
export function standingChartName(chart: ChartPlan, font: string): string {
  const name = Array.from(chart.name).slice(0, MOST_OF_NAME).join('');
  return `${PREFIX}${name}·${digestOf(JSON.stringify([chart, font])).slice(0, MARK)}`;
}

export const isOurChart = (name: string): boolean => name.startsWith(PREFIX);
