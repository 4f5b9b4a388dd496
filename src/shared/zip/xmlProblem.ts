import type { Parts } from './inflate';
import type { ZipProblem } from './zipProblem';

/** Entities are declared at the top of a part; nothing we read needs any. */
const declaresEntities = (part: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(part.subarray(0, 4096)).toUpperCase().includes('<!DOCTYPE');

/** A part ends with the tag it began with. A reader would take one that was cut short for a shorter document. */
function isWhole(part: Uint8Array): boolean {
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const root = /<([A-Za-z][\w.:-]*)/.exec(text(part.subarray(0, 4096)))?.[1];
  const end = text(part.subarray(-200)).trimEnd();
  return root !== undefined && (end.endsWith(`</${root}>`) || end.endsWith('/>'));
}

/** The first of these XML parts that declares entities or was cut short; null when all can be read. */
export function xmlProblem(parts: Parts): ZipProblem | null {
  const unsafe = [...parts].find(([, part]) => declaresEntities(part));
  if (unsafe !== undefined) return { problem: 'unsafe', facts: { part: unsafe[0] } };
  const broken = [...parts].find(([, part]) => !isWhole(part));
  return broken === undefined ? null : { problem: 'damaged', facts: { part: broken[0] } };
}
