import { collectiveOf } from './collective';

const SEPARATOR = /[、,，;；]/;
const OPENING = '(（〔[';
const CLOSING = ')）〕]';

/** Pieces of more than this are no list of owners. */
const MOST_JOINED = 6;

/** The text cut at separators outside brackets. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let piece = '';
  for (const char of text) {
    if (OPENING.includes(char)) depth += 1;
    if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && SEPARATOR.test(char)) {
      found.push(piece);
      piece = '';
    } else piece += char;
  }
  return [...found, piece].map((one) => one.trim()).filter((one) => one !== '');
}

/** 各区 and 县(市)政府 are one phrase that the separator cut: the longest run that reads as a collective stays whole. */
function phraseFrom(found: readonly string[], start: number): { phrase: string; end: number } {
  const first = found[start] ?? '';
  for (let end = Math.min(found.length, start + MOST_JOINED); end > start + 1; end -= 1) {
    const joined = found.slice(start, end).join('、');
    if (/^(?:全.)?各|有关|相关/.test(first) && collectiveOf(joined) !== null) return { phrase: joined, end };
  }
  return { phrase: first, end: start + 1 };
}

/** The owners in one printed entry: a list written in one cell comes apart, a collective stays whole. */
export function ownerPhrases(printed: string): string[] {
  const whole = printed.trim();
  if (whole === '') return [];
  if (!SEPARATOR.test(whole) || collectiveOf(whole) !== null) return [whole];
  const found = pieces(whole);
  const phrases: string[] = [];
  for (let at = 0; at < found.length;) {
    const { phrase, end } = phraseFrom(found, at);
    phrases.push(phrase);
    at = end;
  }
  return phrases;
}
