/** A4 without the margins that hosts set, in points, and a little less: programs leave room for the footer. */
const PRINTABLE = { portrait: { width: 523, height: 740 }, landscape: { width: 770, height: 496 } } as const;

/** At least so much of a character of the default font, and of a column's padding, in points. */
const CHARACTER = 5.25;
const PADDING = 3.75;

/** Rows of a sheet that is printed on one page's width. */
interface PrintedRows {
  readonly orientation: keyof typeof PRINTABLE;
  /** Of the columns that are shown, in characters. */
  readonly columnWidths: readonly number[];
  /** In points, of every row from the first. */
  readonly rowHeights: readonly number[];
  /** Row, from 1, that is repeated on every page after the first. */
  readonly titleRow: number;
  /** First row, from 1, of what stands together at the end (signatures). */
  readonly tail: number;
  /** So many rows above the tail stay on its page, fewer where no page holds as many. */
  readonly rowsWithTail: number;
}

/**
 * Rows, from 1, after which a new page begins: the tail never stands on a page by itself. Pages are filled for the narrowest
 * columns a program draws, so that none breaks a page earlier by itself.
 */
export function pageBreaks(rows: PrintedRows): number[] {
  const { orientation, columnWidths, rowHeights, titleRow } = rows;
  const { width, height } = PRINTABLE[orientation];
  const drawn = columnWidths.reduce((total, characters) => total + characters * CHARACTER + PADDING, 0);
  const room = height * Math.max(1, drawn / width);
  const heightOf = (from: number, to = from): number => rowHeights.slice(from - 1, to).reduce((a, b) => a + b, 0);
  const last = rowHeights.length;
  const repeated = heightOf(titleRow);
  let together = Math.max(titleRow + 1, rows.tail - rows.rowsWithTail);
  while (together < rows.tail && repeated + heightOf(together, last) > room) together += 1;
  const breaks: number[] = [];
  let used = heightOf(1, titleRow);
  for (let row = titleRow + 1; row <= last; row += 1) {
    const needed = row === together ? heightOf(row, last) : heightOf(row);
    if (row > titleRow + 1 && used + needed > room) {
      breaks.push(row - 1);
      used = repeated;
    }
    used += heightOf(row);
  }
  return breaks;
}
