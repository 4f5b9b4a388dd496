import { halfWidth } from '../numerals';
import { trimmed } from '../text';

/** Longer than any sentence: a text without full stops is cut so that its facts do not repeat it whole. */
const LONGEST = 1000;
const END = /[。!！?？][”’」』")）]*/g;
const CUT = /[;；,，、](?=[^;；,，、]*$)/;

/** Half-width, character by character; a full-width comma between digits separates nothing for certain and stays apart. */
export const plainText = (text: string): string => halfWidth(text.replace(/(?<=[0-9０-９])，(?=[0-9０-９])/g, '﹐'));

function* pieces(sentence: string): Generator<string> {
  let rest = sentence;
  while (rest.length > LONGEST) {
    const cut = (CUT.exec(rest.slice(0, LONGEST))?.index ?? LONGEST - 1) + 1;
    yield rest.slice(0, cut);
    rest = rest.slice(cut);
  }
  yield rest;
}

/** The sentences of a text as printed, each with its full stop. */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    found.push(text.slice(start, index + end.length));
    start = index + end.length;
  }
  found.push(text.slice(start));
  return found
    .flatMap((sentence) => [...pieces(sentence)])
    .map(trimmed)
    .filter(Boolean);
}
