import { inPieces } from './inPieces';

/** Bytes of UTF-8 in one encoded word: with its frame it stays below the 75 letters of RFC 2047. */
const WORD_BYTES = 39;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text as encoded words of RFC 2047, cut between letters; one per line of a folded header. */
export const encodedWords = (text: string): readonly string[] =>
  inPieces(Array.from(text), WORD_BYTES, (letter) => utf8(letter).length).map(
    (piece) => `=?UTF-8?B?${btoa(String.fromCharCode(...utf8(piece)))}?=`,
  );
