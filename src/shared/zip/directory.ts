/** One part as the directory at the end of a zip describes it; `data` is where its packed bytes stand. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** Packed with a password. */
  readonly locked: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its local header. */
  readonly start: number;
  readonly data: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const END64_SIZE = 56;
const LOCATOR64_SIZE = 20;
/** A comment of at most 65,535 bytes may follow the end record. */
const END_REACH = END_SIZE + 0xffff;

const LOCKED = 0x0001;
const UTF8_NAMES = 0x0800;
/** Stands in a field whose number is in the extra field of large files. */
const ELSEWHERE = 0xffffffff;
const LARGE = 0x0001;

const LATIN = new TextDecoder('latin1');
const UTF8 = new TextDecoder();

interface Directory {
  readonly at: number;
  readonly end: number;
}

/** A number of eight bytes; more than a file can have reads as infinite. */
function eightBytes(view: DataView, at: number): number {
  const high = view.getUint32(at + 4, true);
  return high > 0xffff ? Infinity : high * 2 ** 32 + view.getUint32(at, true);
}

/** Where the directory is when the end record leaves it to the one of large files; null without that. */
function largeDirectory(view: DataView, end: number): Directory | null {
  const locator = end - LOCATOR64_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const at = eightBytes(view, locator + 8);
  if (at + END64_SIZE > locator || view.getUint32(at, true) !== END64) return null;
  const start = eightBytes(view, at + 48);
  return { at: start, end: start + eightBytes(view, at + 40) };
}

function directoryOf(view: DataView): Directory | null {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_REACH); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    const found = start === ELSEWHERE ? largeDirectory(view, at) : { at: start, end: start + size };
    if (found !== null && found.end <= at) return found;
  }
  return null;
}

/** The numbers that stand in the extra field of large files, in their order. */
function largeNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === LARGE && end <= to) {
      const numbers: number[] = [];
      for (let number = at + 4; number + 8 <= end; number += 8) numbers.push(eightBytes(view, number));
      return numbers;
    }
    at = end;
  }
  return [];
}

const sameBytes = (bytes: Uint8Array, one: number, other: number, length: number): boolean => {
  for (let index = 0; index < length; index += 1) if (bytes[one + index] !== bytes[other + index]) return false;
  return true;
};

/** Where the packed bytes of a part begin; null when what stands before them says otherwise than the directory. */
function dataOf(bytes: Uint8Array, view: DataView, start: number, line: number): number | null {
  if (start + LOCAL_SIZE > bytes.length || view.getUint32(start, true) !== LOCAL) return null;
  const [name, extra] = [view.getUint16(start + 26, true), view.getUint16(start + 28, true)];
  const agrees =
    name === view.getUint16(line + 28, true) &&
    view.getUint16(start + 8, true) === view.getUint16(line + 10, true) &&
    sameBytes(bytes, start + LOCAL_SIZE, line + CENTRAL_SIZE, name);
  return agrees ? start + LOCAL_SIZE + name + extra : null;
}

/** The part that a line of the directory describes, and where the next line is; null when it cannot be. */
function entryAt(bytes: Uint8Array, view: DataView, at: number, end: number): [ZipEntry, next: number] | null {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) return null;
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) return null;
  const large = largeNumbers(view, nameEnd, extraEnd);
  const number = (field: number): number => {
    const stated = view.getUint32(at + field, true);
    return stated === ELSEWHERE ? (large.shift() ?? Infinity) : stated;
  };
  const unpacked = number(24);
  const packed = number(20);
  const start = number(42);
  const data = dataOf(bytes, view, start, at);
  if (data === null) return null;
  const name = (flags & UTF8_NAMES ? UTF8 : LATIN).decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd));
  const method = view.getUint16(at + 10, true);
  return [{ name, method, locked: (flags & LOCKED) !== 0, packed, unpacked, start, data }, next];
}

const overlap = (entries: readonly ZipEntry[], end: number): boolean => {
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  return inOrder.some(({ data, packed }, index) => data + packed > (inOrder[index + 1]?.start ?? end));
};

/**
 * The parts of a zip as its directory lists them, `most` and one more at most. Null for a file whose directory is missing,
 * cut short, or contradicts what stands before the parts; whose parts share bytes: programs would read it each in its way.
 */
export function directory(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = directoryOf(view);
  if (found === null) return null;
  const entries: ZipEntry[] = [];
  for (let at = found.at; at < found.end && entries.length <= most;) {
    const read = entryAt(bytes, view, at, found.end);
    if (read === null) return null;
    entries.push(read[0]);
    at = read[1];
  }
  return overlap(entries, found.at) ? null : entries;
}
