import type { Assessment } from '../../assessment/model/assessment';

/** Lists of a round that a returned file can hold. */
export type ReturnedList = Exclude<keyof Assessment, 'meta' | 'log' | 'exchange' | 'seal'>;

/** Names of sheets and columns as people read them; the workbook gives them. */
export interface Headings {
  readonly sheet: (list: ReturnedList) => string;
  readonly column: (list: ReturnedList, field: string) => string;
}
