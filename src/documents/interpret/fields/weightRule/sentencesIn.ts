import { tidy } from '../../text';

const SENTENCE = /[^。;；!！]+[。;；!！]?/g;
/** Where a line break begins something new: a numbered heading above it, or a number below it. */
const NUMBERED = /^\s*(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．])/;
const LONGEST_HEADING = 40;

function paragraphsIn(text: string): string[] {
  const paragraphs: string[] = [];
  let isHeading = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = paragraphs.length - 1;
    if (isHeading || NUMBERED.test(line)) paragraphs.push(line.trim());
    else paragraphs[last] = `${paragraphs[last] ?? ''}${line.trim()}`;
    isHeading = NUMBERED.test(line) && line.length <= LONGEST_HEADING && !/[,，。;；]/.test(line);
  }
  return paragraphs;
}

/** Sentences without the white space of the layout; a line break inside a sentence is the page's. */
export const sentencesIn = (text: string): string[] =>
  paragraphsIn(text).flatMap((paragraph) =>
    Array.from(tidy(paragraph).matchAll(SENTENCE), ([sentence]) =>
      tidy(sentence).replace(/(?<=\d)\s+(?=[%％])|(?<=[%％])\s+/g, ''),
    ),
  );
