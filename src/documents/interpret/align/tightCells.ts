import type { Step } from './state';
import type { TextToken } from './tokens';

/** The lines of one cell. */
export interface TightCell {
  readonly column: number;
  readonly newRow: boolean;
  readonly lines: readonly TextToken[];
}

/** The cells that the steps of an alignment fill, in their order. */
export function cellsOf(steps: readonly Step[]): TightCell[] {
  const cells: { column: number; newRow: boolean; lines: TextToken[] }[] = [];
  for (const step of steps) {
    if (step.type === 'fill' && step.token.type === 'text')
      cells.push({ column: step.column, newRow: step.newRow, lines: [step.token] });
    else if (step.type === 'join') cells.at(-1)?.lines.push(step.token);
  }
  return cells;
}
