import { collectiveOf } from './collective';

const SEPARATOR = /[、,，;；]/;
const BRACKETED = /[(（]/;

/** The owners in one printed entry: a list written in one cell comes apart, a collective stays whole. */
export function ownerPhrases(printed: string): string[] {
  const isList = SEPARATOR.test(printed) && !BRACKETED.test(printed) && collectiveOf(printed) === null;
  const phrases = isList ? printed.split(SEPARATOR) : [printed];
  return phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}
