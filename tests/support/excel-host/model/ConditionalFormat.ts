import type { Area } from './area';
import type { Border, Side } from './Format';

/** A formula of the first cell of the first area, and the look where it is true. First in the list = first in priority. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  readonly type: string;
  formula: string;
  fontColor: string | null;
  fill: string | null;
  bold: boolean | null;
  borders: Partial<Record<Side, Border>>;
  stopIfTrue: boolean;
}
