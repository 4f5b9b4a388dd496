/** Characters XML 1.0 does not allow; the library would write them as they are. */
const FORBIDDEN = /(?![\u007f-\u009f])[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

/** A text as it may stand in a document: forbidden characters shown as �. */
export const safeText = (text: string): string => text.replace(FORBIDDEN, '\ufffd');
