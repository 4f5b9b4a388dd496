/** From here a text is somebody's beyond doubt; shorter ones several people hit upon: 已在政府网站公开. */
const LONG = 12;
const SHORTEST = 8;
/** A link, or a number: of a day, of a document, of pages. A year alone is everybody's. */
const PARTICULAR = /[a-z]{3}|\d/;
const YEAR = /(?:19|20)\d{2}年?/g;

/** Whether nobody else would have typed this text, as it is compared, by chance. */
export const isUnmistakable = (text: string): boolean =>
  text.length >= LONG || (text.length >= SHORTEST && PARTICULAR.test(text.replace(YEAR, '')));
