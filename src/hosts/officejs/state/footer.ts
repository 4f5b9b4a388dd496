/** Size of the letters, as Excel stands it in the text; by it we know a footer of ours. */
const SIZE = '&9 ';

/** A footer's text as Excel keeps it: there & starts a code. */
export const footerOf = (text: string): string => `${SIZE}${text.replaceAll('&', '&&')}`;

export const isOurFooter = (footer: string): boolean => footer.startsWith(SIZE);
