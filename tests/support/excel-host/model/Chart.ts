import type { Area } from './area';
import type { Place } from './Workbook';

/** Settings of an object that have no effect on anything else. */
export type Settings = Record<string, string | number | boolean>;

export interface ChartSeries {
  /** Null where the chart reads no cells for it yet. */
  values: Place | null;
  categories: Place | null;
  readonly settings: Settings;
}

export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  /** Cells that it covers. */
  area: Area;
  readonly series: ChartSeries[];
  /** Of the chart and all that belongs to it, by path such as `title.text`. */
  readonly settings: Settings;
}
