/** Characters an Excel cell holds. */
export const LONGEST_TEXT = 32_767;
