import { Unzip, UnzipInflate } from 'fflate';
import { joined } from './joined';
import type { Limits } from './limits';
import type { ZipProblem } from './zipProblem';

/** Bytes unpacked at a time: with more of them the buffers of the library grow, and are copied, more often. */
const CHUNK = 1 << 14;

export type Parts = ReadonlyMap<string, Uint8Array>;

export type Inflated =
  { readonly parts: Parts; readonly problem: null } | { readonly parts: null; readonly problem: ZipProblem };

/** The parts of a zip that `isWanted`, inflated while counting bytes; or the bound that was passed. */
export function inflate(bytes: Uint8Array, isWanted: (name: string) => boolean, limits: Limits): Inflated {
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  let entries = 0;
  const found: { problem: ZipProblem | null } = { problem: null };
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    entries += 1;
    if (entries > limits.parts) found.problem = { problem: 'tooLarge', facts: { limit: `${limits.parts}个部件` } };
    if (found.problem !== null || !isWanted(file.name)) return;
    if (parts.has(file.name)) found.problem = { problem: 'unsafe', facts: { part: file.name } };
    const chunks: Uint8Array[] = [];
    file.ondata = (error: unknown, chunk, isLast) => {
      if (error !== null && error !== undefined) {
        found.problem ??= { problem: 'damaged', facts: { part: file.name } };
        return;
      }
      unpacked += chunk.length;
      const allowed = Math.min(limits.unpacked, Math.max(limits.ratioFrom, bytes.length * limits.ratio));
      if (unpacked > allowed) {
        const limit = `展开后${Math.round(allowed / 1_000_000)}MB`;
        found.problem ??= { problem: 'tooLarge', facts: { limit } };
        file.terminate();
        return;
      }
      chunks.push(chunk);
      if (isLast) parts.set(file.name, joined(chunks));
    };
    file.start();
  };
  try {
    for (let at = 0; at < bytes.length && found.problem === null; at += CHUNK) {
      const end = Math.min(at + CHUNK, bytes.length);
      unzip.push(bytes.subarray(at, end), end === bytes.length);
    }
  } catch {
    // fflate throws on a broken deflate stream; its messages are about bits, not about the file.
    found.problem ??= { problem: 'damaged', facts: {} };
  }
  return found.problem === null ? { parts, problem: null } : { parts: null, problem: found.problem };
}
