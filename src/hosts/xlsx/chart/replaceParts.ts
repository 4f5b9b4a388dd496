import { zipSync } from 'fflate';
import { joined } from '../../../shared/zip/joined';

const CENTRAL = 0x02014b50;
const END_BYTES = 22;

/** The one time that every part carries, in whatever zone the machine stands. */
const NO_TIME = new Date(1980, 0, 1);

interface Entry {
  readonly name: string;
  /** Its line in the directory. */
  readonly line: Uint8Array;
  /** Header and packed bytes. */
  readonly body: Uint8Array;
}

const decoder = new TextDecoder();

/** Entries of a zip that we wrote ourselves: no comment at the end, no entry that is not listed. */
function entriesOf(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END_BYTES;
  const found: { name: string; line: Uint8Array; from: number }[] = [];
  const directory = view.getUint32(end + 16, true);
  for (let at = directory; at < end && view.getUint32(at, true) === CENTRAL;) {
    const [name, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const next = at + 46 + name + extra + comment;
    found.push({
      name: decoder.decode(zip.subarray(at + 46, at + 46 + name)),
      line: zip.slice(at, next),
      from: view.getUint32(at + 42, true),
    });
    at = next;
  }
  const ends = new Map<number, number>();
  const starts = [...found.map(({ from }) => from), directory].sort((a, b) => a - b);
  starts.forEach((from, index) => ends.set(from, starts[index + 1] ?? directory));
  return found.map(({ name, line, from }) => ({ name, line, body: zip.subarray(from, ends.get(from)) }));
}

function end(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(END_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

/** The zip with other contents of some parts; the rest is not packed again, which takes seconds in a large workbook. */
export function replaceParts(zip: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packed = zipSync(Object.fromEntries(parts), { level: 6, mtime: NO_TIME });
  const replaced = new Map(entriesOf(packed).map((entry) => [entry.name, entry]));
  let at = 0;
  const entries = entriesOf(zip).map((entry) => {
    const { line, body } = replaced.get(entry.name) ?? entry;
    const moved = line.slice();
    new DataView(moved.buffer).setUint32(42, at, true);
    at += body.length;
    return { line: moved, body };
  });
  const lines = joined(entries.map(({ line }) => line));
  return joined([...entries.map(({ body }) => body), lines, end(entries.length, lines.length, at)]);
}
