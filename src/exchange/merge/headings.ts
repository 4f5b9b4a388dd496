import type { Assessment } from '../../assessment/model/assessment';

/** Lists of a round that a returned file can hold. */
export type ReturnedList = Exclude<keyof Assessment, 'meta' | 'paper' | 'log' | 'exchange' | 'seal'>;

/** Names of sheets, columns and cells as people read them; the workbook gives them. */
export interface Headings {
  readonly sheet: (list: ReturnedList) => string;
  readonly column: (list: ReturnedList, field: string) => string;
  /** Row and column from 1. */
  readonly cell: (sheet: string, row: number, column: number) => string;
  /** Whether the numbers under a header, or at a place that ends with it, are days. */
  readonly isDay: (column: string) => boolean;
}
