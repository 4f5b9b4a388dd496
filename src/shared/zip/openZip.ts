import { inflate, type Inflated } from './inflate';
import type { Limits } from './limits';
import { xmlProblem } from './xmlProblem';

const ZIP_END = [0x50, 0x4b, 0x05, 0x06] as const;
const ZIP_END_REACH = 65_557;

function hasZipEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - ZIP_END_REACH); at -= 1) {
    if (ZIP_END.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Stands in front of every zip from outside: its wanted XML parts within bounds, or why it stays closed. */
export function openZip(bytes: Uint8Array, isWanted: (name: string) => boolean, limits: Limits): Inflated {
  if (bytes.length > limits.packed) {
    return { parts: null, problem: { problem: 'tooLarge', facts: { limit: `${limits.packed / 1_000_000}MB` } } };
  }
  if (!hasZipEnd(bytes)) return { parts: null, problem: { problem: 'damaged', facts: {} } };
  const inflated = inflate(bytes, isWanted, limits);
  if (inflated.parts === null) return inflated;
  const problem = xmlProblem(inflated.parts);
  return problem === null ? inflated : { parts: null, problem };
}
