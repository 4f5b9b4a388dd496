import { joinLines } from '../text';
import type { Column } from '../header';
import type { TightCell } from './tightCells';
import { likenessOf } from './likeness';
import type { TightSpacing } from './tightSpacing';
import { shortened, type TextToken } from './tokens';

interface MovableLine {
  readonly line: TextToken;
  /** The column it was read into. */
  readonly column: number;
}

/** A reading this little dearer is as good. */
const MARGIN = 4;
/** So many lines are tried on the other side of a border. */
const FARTHEST = 3;
const DOUBTFUL = 3;
/** A break or a join that costs so much goes against what the lines show. */
const COSTLY = 4;

/** A broken cell whose whole text hardly looks like its column. */
export const isDoubtful = ({ lines, column }: TightCell, columns: readonly Column[]): boolean => {
  const field = columns[column]?.field;
  const text = lines.reduce((whole, line) => shortened(joinLines(whole, line.text)), '');
  return lines.length > 1 && field !== undefined && likenessOf(text)(field) >= DOUBTFUL;
};

/** What a cell costs by itself: its text and the breaks inside it. */
function cellCost(
  lines: readonly TextToken[],
  column: number,
  columns: readonly Column[],
  spacing: TightSpacing,
): number {
  const [first] = lines;
  const field = columns[column]?.field;
  if (!first || !field) return Infinity;
  let text = first.head;
  let cost = 0;
  lines.slice(1).forEach((line, index) => {
    text = shortened(joinLines(text, line.text));
    cost += spacing.goesOn(lines[index] ?? first, line, column, field);
  });
  return cost + likenessOf(text)(field);
}

const missing = ({ column }: TightCell, columns: readonly Column[], spacing: TightSpacing): number =>
  spacing.missing[columns[column]?.field ?? 'unknown'];

/**
 * Lines that could as well stand elsewhere: those that go on with their cell, or begin one, against what the lines show,
 * and those at the border of two cells that fit the other side of it as well.
 */
export function movableLines(
  cells: readonly TightCell[],
  columns: readonly Column[],
  spacing: TightSpacing,
): MovableLine[] {
  const movable: MovableLine[] = [];
  const isNumber = ({ lines }: TightCell): boolean => lines[0]?.value !== null;
  const pairCost = (upper: readonly TextToken[], lower: readonly TextToken[], a: TightCell, b: TightCell): number => {
    const [end, start] = [upper.at(-1), lower[0]];
    if (!end || !start) return Infinity;
    const border = spacing.ends(end, start, a.column) + spacing.enter(b.column, start);
    return cellCost(upper, a.column, columns, spacing) + cellCost(lower, b.column, columns, spacing) + border;
  };
  for (const { lines, column } of cells) {
    const field = columns[column]?.field ?? 'unknown';
    lines.slice(1).forEach((line, index) => {
      const before = lines[index];
      if (before && spacing.goesOn(before, line, column, field) >= COSTLY) movable.push({ line, column });
    });
  }
  cells.slice(1).forEach((lower, index) => {
    const upper = cells[index];
    if (!upper || isNumber(upper) || isNumber(lower)) return;
    const { length } = upper.lines;
    const whole = [...upper.lines, ...lower.lines];
    const costAt = (border: number): number =>
      border === 0 || border === whole.length
        ? cellCost(whole, (border === 0 ? lower : upper).column, columns, spacing) +
          missing(border === 0 ? upper : lower, columns, spacing)
        : pairCost(whole.slice(0, border), whole.slice(border), upper, lower);
    const [end, start] = [upper.lines.at(-1), lower.lines[0]];
    if (end && start && spacing.ends(end, start, upper.column) >= COSTLY) {
      movable.push({ line: start, column: lower.column });
      return;
    }
    const enough = costAt(length) + MARGIN;
    for (
      let border = Math.max(0, length - FARTHEST);
      border <= Math.min(whole.length, length + FARTHEST);
      border += 1
    ) {
      const line = whole[Math.min(border, length - 1)] ?? whole[length];
      if (border === length || !line || costAt(border) >= enough) continue;
      movable.push({
        line: border < length ? line : (whole[length] ?? line),
        column: (border < length ? upper : lower).column,
      });
      break;
    }
  });
  return movable;
}
