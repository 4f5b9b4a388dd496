import { Inflate } from 'fflate';
import { directory, type ZipEntry } from './directory';
import type { Limits } from './limits';
import type { ZipProblem } from './zipProblem';

/** Packed bytes handed on at a time: what they become is counted before the next. */
const CHUNK = 1 << 14;

const STORED = 0;
const DEFLATED = 8;
/** The packing makes nothing smaller than this part of itself. */
const HIGHEST_RATIO = 1_032;

export type Parts = ReadonlyMap<string, Uint8Array>;

export type Inflated =
  { readonly parts: Parts; readonly problem: null } | { readonly parts: null; readonly problem: ZipProblem };

const refused = (problem: ZipProblem['problem'], facts: ZipProblem['facts'] = {}): Inflated => ({
  parts: null,
  problem: { problem, facts },
});

/** Whether a part can be what the directory says of it. */
const isPossible = ({ method, locked, packed, unpacked }: ZipEntry): boolean =>
  !locked && (method === STORED ? packed === unpacked : method === DEFLATED && unpacked <= packed * HIGHEST_RATIO);

/** The bytes of a part; null when they are not as many as stated, or cannot be unpacked. */
function unpackedPart(bytes: Uint8Array, { method, packed, unpacked, data }: ZipEntry): Uint8Array | null {
  const source = bytes.subarray(data, data + packed);
  if (method === STORED) return source;
  const whole = new Uint8Array(unpacked);
  const read = { size: 0, isDone: false };
  const stream = new Inflate((chunk, isLast) => {
    if (read.size + chunk.length <= unpacked) whole.set(chunk, read.size);
    read.size += chunk.length;
    read.isDone = isLast;
  });
  try {
    for (let at = 0; at < packed && read.size <= unpacked; at += CHUNK) {
      stream.push(source.subarray(at, at + CHUNK), at + CHUNK >= packed);
    }
  } catch {
    // fflate throws on a broken deflate stream; its messages are about bits, not about the file.
    return null;
  }
  return read.isDone && read.size === unpacked ? whole : null;
}

/** The parts of a zip that `isWanted`; or why not: sizes are bounded before anything is unpacked, and held to then. */
export function inflate(bytes: Uint8Array, isWanted: (name: string) => boolean, limits: Limits): Inflated {
  const entries = directory(bytes, limits.parts);
  if (entries === null) return refused('damaged');
  if (entries.length > limits.parts) return refused('tooLarge', { limit: `${limits.parts}个部件` });
  const wanted = entries.filter(({ name }) => isWanted(name));
  const allowed = Math.min(limits.unpacked, Math.max(limits.ratioFrom, bytes.length * limits.ratio));
  if (wanted.reduce((sum, { unpacked }) => sum + unpacked, 0) > allowed) {
    return refused('tooLarge', { limit: `展开后${Math.round(allowed / 1_000_000)}MB` });
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    const { name: part } = entry;
    if (parts.has(part)) return refused('unsafe', { part });
    const unpacked = isPossible(entry) ? unpackedPart(bytes, entry) : null;
    if (unpacked === null) return refused('damaged', { part });
    parts.set(part, unpacked);
  }
  return { parts, problem: null };
}
