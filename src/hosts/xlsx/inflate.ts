import { Unzip, UnzipInflate } from 'fflate';
import type { Result } from '../../shared/issue';
import { raise, type WorkbookIssue, type WorkbookIssueCode } from '../../workbook/issues';

/** Bounds of what we unpack. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly packed: number;
  /** Bytes of all parts together, counted while inflating; declared sizes are never trusted. */
  readonly unpacked: number;
  readonly parts: number;
  /** How many times larger than the file the parts may be, once they pass `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** A workbook of 100,000 evidence rows needs about 300 MB in 20 parts. */
export const LIMITS: Limits = {
  packed: 200_000_000,
  unpacked: 1_000_000_000,
  parts: 2_000,
  ratio: 200,
  ratioFrom: 50_000_000,
};

const CHUNK = 1 << 16;

type Parts = ReadonlyMap<string, Uint8Array>;

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The parts of a zip that `isWanted`, inflated while counting bytes; null with the reason when a bound is passed. */
export function inflate(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: Limits,
): Result<Parts | null, WorkbookIssueCode> {
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  let entries = 0;
  const found: { problem: WorkbookIssue | null } = { problem: null };
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    entries += 1;
    if (entries > limits.parts) found.problem = raise('fileTooLarge', null, { limit: `${limits.parts}个部件` });
    if (found.problem !== null || !isWanted(file.name)) return;
    if (parts.has(file.name)) found.problem = raise('fileUnsafe', null, { part: file.name });
    const chunks: Uint8Array[] = [];
    file.ondata = (error: unknown, chunk, isLast) => {
      if (error !== null && error !== undefined) {
        found.problem ??= raise('fileDamaged', null, { part: file.name });
        return;
      }
      unpacked += chunk.length;
      const allowed = Math.min(limits.unpacked, Math.max(limits.ratioFrom, bytes.length * limits.ratio));
      if (unpacked > allowed) {
        found.problem ??= raise('fileTooLarge', null, { limit: `展开后${Math.round(allowed / 1_000_000)}MB` });
        file.terminate();
        return;
      }
      chunks.push(chunk);
      if (isLast) parts.set(file.name, join(chunks));
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
    found.problem ??= raise('fileDamaged', null);
  }
  return found.problem === null ? { value: parts, issues: [] } : { value: null, issues: [found.problem] };
}
