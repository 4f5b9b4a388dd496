/** A4 across, without the margins that the hosts set, in points. */
const PRINTABLE = { width: 769, height: 508 } as const;
/** Width of a character of the default font, in points. */
const CHARACTER = 5.25;
/** Programs differ by a little in the heights they print. */
const RESERVE = 0.95;

/** Height in points that a page holds of a sheet with columns of so many characters, fitted to one page across. */
export function pageRoom(widths: readonly number[]): number {
  const width = widths.reduce((sum, characters) => sum + characters, 0) * CHARACTER;
  return Math.floor(PRINTABLE.height * RESERVE * Math.max(1, width / PRINTABLE.width));
}
