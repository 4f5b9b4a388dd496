/** Characters an Excel cell holds. */
export const LONGEST_TEXT = 32_767;

/** Rows of a sheet in .xlsx: 2²⁰. */
export const SHEET_ROWS = 1_048_576;
