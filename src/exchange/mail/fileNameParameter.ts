import { inPieces } from './inPieces';

/** Letters of a value on one line: with name and number of the parameter it stays below 78. */
const LINE = 54;

const PLAIN = /^[A-Za-z0-9!#$&+\-.^_`|~]$/;

const percent = (letter: string): string =>
  PLAIN.test(letter)
    ? letter
    : Array.from(
        new TextEncoder().encode(letter),
        (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      ).join('');

/** filename of RFC 2231: in one piece where it fits, otherwise numbered pieces, cut between letters. */
export function fileNameParameter(name: string): readonly string[] {
  const pieces = inPieces(Array.from(name, percent), LINE, (part) => part.length);
  if (pieces.length === 1) return pieces.map((piece) => `filename*=UTF-8''${piece}`);
  return pieces.map((piece, index) => `filename*${index}*=${index === 0 ? "UTF-8''" : ''}${piece}`);
}
