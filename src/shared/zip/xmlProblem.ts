import type { Parts } from './inflate';
import type { ZipProblem } from './zipProblem';

/** How far into a part its first element may stand. */
const HEAD = 1 << 16;
/** Bytes without a tag: a cell holds 32,767 characters at most, so that even written as codes they are fewer. */
const LONGEST_TEXT = 1_000_000;
const TAG = 0x3c;

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A part from its first tag on that is neither a comment nor an instruction. */
function afterProlog(part: Uint8Array): string {
  let rest = decoded(part.subarray(0, HEAD)).trimStart();
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    if (end === null) return rest;
    const at = rest.indexOf(end);
    if (at < 0) return '';
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** A part ends with the tag it began with. A reader would take one that was cut short for a shorter document. */
function isWhole(start: string, part: Uint8Array): boolean {
  const root = /^<([A-Za-z_][\w.:-]*)/.exec(start)?.[1];
  const end = decoded(part.subarray(-200)).trimEnd();
  return root !== undefined && (end.endsWith(`</${root}>`) || end.endsWith('/>'));
}

/** Looks only where a tag must stand if no text is too long. */
function hasLongText(part: Uint8Array): boolean {
  for (let at = 0; at + LONGEST_TEXT < part.length;) {
    const tag = part.lastIndexOf(TAG, at + LONGEST_TEXT);
    if (tag <= at) return true;
    at = tag;
  }
  return false;
}

function problemOf([name, part]: readonly [string, Uint8Array]): ZipProblem | null {
  const start = afterProlog(part);
  // Entities are declared before the first element; nothing we read needs any.
  if (start.slice(0, 9).toUpperCase() === '<!DOCTYPE') return { problem: 'unsafe', facts: { part: name } };
  if (!isWhole(start, part)) return { problem: 'damaged', facts: { part: name } };
  return hasLongText(part) ? { problem: 'tooLarge', facts: { limit: '一段文字1MB' } } : null;
}

/** What is wrong with the first of these XML parts that cannot be read; null when all can. */
export function xmlProblem(parts: Parts): ZipProblem | null {
  for (const part of parts) {
    const problem = problemOf(part);
    if (problem !== null) return problem;
  }
  return null;
}
