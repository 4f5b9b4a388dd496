/** Characters XML 1.0 does not allow; the library would write them as they are. */
const FORBIDDEN = /(?![\u007f-\u009f])[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** In cell text Excel reads _x0041_ as "A"; an underscore before such a code is itself written as a code. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as it may stand in a cell: forbidden characters shown as �, nothing that reads as a code. */
export const safeText = (text: string): string => text.replace(FORBIDDEN, '\ufffd').replace(ESCAPE_LIKE, '_x005F_');
