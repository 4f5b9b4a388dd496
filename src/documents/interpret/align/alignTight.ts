import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { spanOf } from '../../read/spanOf';
import type { Column } from '../header';
import { alignCells } from './alignCells';
import { type AlignedRows, rowsOf } from './rowsOf';
import type { Step } from './state';
import { isDoubtful, movableLines } from './movableLines';
import { cellsOf, type TightCell } from './tightCells';
import { type ColumnWidths, TightSpacing } from './tightSpacing';
import type { TextToken, Token } from './tokens';

/** The widths of the columns are learnt from so many readings of the first lines. */
const READINGS = 2;
const SAMPLE = 3000;
const LEAST_SAMPLES = 2;

/** The width that most broken lines have, give or take one sign. */
function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) for (const near of [width, width + 1]) counts.set(near, (counts.get(near) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    const rival = counts.get(best) ?? 0;
    if (count > rival || (count === rival && width > best)) best = width;
  }
  return best;
}

/** The widest of several lines; null when there are too few. */
const widestOf = (lines: readonly TextToken[]): number | null =>
  lines.length < LEAST_SAMPLES ? null : lines.reduce((widest, line) => Math.max(widest, line.width), 0);

/**
 * What the lines tell before anything is read: those after a number begin the next column, and the widest of all are of
 * the requirement.
 */
function firstWidths(tokens: readonly Token[], columns: readonly Column[]): ColumnWidths {
  const number = columns.findIndex(({ field }) => field === 'number');
  const lines = tokens.filter((token) => token.type === 'text');
  const afterNumber = lines.filter((_, index) => (lines[index - 1]?.value ?? null) !== null);
  return columns.map(({ field }, column) => {
    if (field === 'requirement') return widestOf(lines);
    return number >= 0 && column === number + 1 ? widestOf(afterNumber) : null;
  });
}

/** Most lines after which a cell goes on are as wide as the column; without such lines the widest line tells. */
function widthsOf(cells: readonly TightCell[], first: ColumnWidths): ColumnWidths {
  return first.map((width, column) => {
    if (width !== null) return width;
    const own = cells.filter((cell) => cell.column === column);
    const broken = own.flatMap(({ lines }) => lines.slice(0, -1).map(({ width }) => width));
    if (broken.length >= LEAST_SAMPLES) return commonest(broken);
    return widestOf(own.flatMap(({ lines }) => lines));
  });
}

/** Line breaks of a tight text as the spaced text would show them: a blank line before every cell. */
const asSpaced = (step: Step): Step => {
  if (step.type === 'join') return { ...step, token: { ...step.token, blanksBefore: 0 } };
  return step.type === 'fill' && step.token.type === 'text'
    ? { ...step, token: { ...step.token, blanksBefore: 1 } }
    : step;
};

/** Lines of a table without blank lines → its rows. */
export function alignTight(tokens: readonly Token[], columns: readonly Column[]): AlignedRows {
  const first = firstWidths(tokens, columns);
  let spacing = new TightSpacing(first);
  const sample = tokens.slice(0, SAMPLE);
  for (let reading = 0; reading < READINGS; reading += 1)
    spacing = new TightSpacing(widthsOf(cellsOf(alignCells(sample, columns, spacing)), first));
  const steps = alignCells(tokens, columns, spacing);
  const rows = rowsOf(steps.map(asSpaced), columns);
  return { ...rows, issues: [...rows.issues, ...doubtsOf(cellsOf(steps), columns, spacing)] };
}

function doubtsOf(
  cells: readonly TightCell[],
  columns: readonly Column[],
  spacing: TightSpacing,
): Issue<DocumentIssueCode>[] {
  const wordOf = (column: number): string => columns[column]?.word ?? '';
  const breaks = movableLines(cells, columns, spacing).map(({ line, column }) =>
    documentIssue('cellBreakDoubtful', line.line.at, { column: wordOf(column), text: line.text }),
  );
  const texts = cells
    .filter((cell) => isDoubtful(cell, columns))
    .flatMap(({ lines, column }) => {
      const [first, last] = [lines[0], lines.at(-1)];
      const facts = { column: wordOf(column), text: first?.text ?? '' };
      return first && last ? documentIssue('cellDoubtful', spanOf(first.line.at, last.line.at), facts) : [];
    });
  return [...breaks, ...texts];
}
