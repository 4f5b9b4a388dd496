const BLANK = /^[\s\u200B-\u200D\u2060\uFEFF]*$/;

export const isBlank = (text: string): boolean => BLANK.test(text);
