import type { StyleName } from '../layout/styles';
import type { SheetPlan } from '../port';

/** How a printed line looks. */
export interface LineLook {
  /** In points; null where Excel fits it. */
  readonly height: number | null;
  /** First and last column of neighbours in one style. */
  readonly cells: readonly (readonly [left: number, right: number, style: StyleName])[];
}

/** Neighbouring lines that look alike. */
export interface LineLooks extends LineLook {
  readonly top: number;
  readonly bottom: number;
}

function lookOf(styles: ReadonlyMap<number, StyleName>, height: number | null): LineLook {
  const cells: [number, number, StyleName][] = [];
  for (const [column, style] of [...styles].sort(([a], [b]) => a - b)) {
    const last = cells.at(-1);
    if (last?.[1] === column - 1 && last[2] === style) last[1] = column;
    else cells.push([column, column, style]);
  }
  return { height, cells };
}

/** The lines of a sheet without tables; those of the others come and go with the rows of their tables. */
export function lineLooks({ cells, rowHeights, tables }: SheetPlan): LineLooks[] {
  if (tables.length > 0) return [];
  const styles = new Map<number, Map<number, StyleName>>([...rowHeights.keys()].map((row) => [row, new Map()]));
  for (const { row, column, style } of cells) {
    styles.set(row, (styles.get(row) ?? new Map<number, StyleName>()).set(column, style));
  }
  const lines: LineLooks[] = [];
  let spelled = '';
  for (const [row, own] of [...styles].sort(([a], [b]) => a - b)) {
    const look = lookOf(own, rowHeights.get(row) ?? null);
    const last = lines.at(-1);
    const isLike = last?.bottom === row - 1 && spelled === JSON.stringify(look);
    spelled = JSON.stringify(look);
    if (last !== undefined && isLike) lines[lines.length - 1] = { ...last, bottom: row };
    else lines.push({ top: row, bottom: row, ...look });
  }
  return lines;
}
