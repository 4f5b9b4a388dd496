/** Measures of 公文 (GB/T 9704): twips (1/20 pt), and half points where the name says so. */

const MILLIMETRE = 1440 / 25.4;
const mm = (length: number): number => Math.round(length * MILLIMETRE);

/** A4 with its margins; the text area is 156 mm wide. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  bottom: mm(35),
  left: mm(28),
  right: mm(26),
  /** Of the page number: 7 mm below the text. */
  footer: mm(25),
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Sizes of type in half points. */
export const SIZE = { title: 44, text: 32, table: 24, pageNumber: 28 } as const;

/** Lines of fixed height: 22 to a page. */
export const LINE = { title: 700, text: 560, table: 400 } as const;

/** Width of a character of the text. */
export const CHARACTER = 320;
