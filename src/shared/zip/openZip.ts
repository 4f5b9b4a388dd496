import { inflate, type Inflated } from './inflate';
import type { Limits } from './limits';
import { xmlProblem } from './xmlProblem';

/** Stands in front of every zip from outside: its wanted XML parts within bounds, or why it stays closed. */
export function openZip(bytes: Uint8Array, isWanted: (name: string) => boolean, limits: Limits): Inflated {
  if (bytes.length > limits.packed) {
    return { parts: null, problem: { problem: 'tooLarge', facts: { limit: `${limits.packed / 1_000_000}MB` } } };
  }
  const inflated = inflate(bytes, isWanted, limits);
  if (inflated.parts === null) return inflated;
  const problem = xmlProblem(inflated.parts);
  return problem === null ? inflated : { parts: null, problem };
}
