import type { Column } from '../header';

/** How cells that stand on lines of their own are kept apart: by blank lines, or by nothing. */
export type Spacing = 'blankLines' | 'tight';

export interface FoundHeader {
  /** Index of the first line of the heading row, and of the line after it. */
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Column[];
  readonly spacing: Spacing;
  /** All heading words stand in one line. */
  readonly inOneLine: boolean;
}
