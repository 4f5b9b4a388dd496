import { joined } from '../../shared/zip/joined';
import type { PackedPart } from './packPart';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** 1 January 1980: the clock stays out of the file. */
const NO_DAY = 0x21;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

/** Numbers of two or four bytes, as zip writes them, and the text behind them. */
function record(fields: readonly (readonly [bytes: 2 | 4, value: number])[], text = new Uint8Array()): Uint8Array {
  const size = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const whole = new Uint8Array(size + text.length);
  const view = new DataView(whole.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  whole.set(text, at);
  return whole;
}

/** One zip of parts that are packed already. */
export function zipParts(parts: ReadonlyMap<string, PackedPart>): Uint8Array {
  const encoder = new TextEncoder();
  const bodies: Uint8Array[] = [];
  const lines: Uint8Array[] = [];
  let at = 0;
  for (const [text, { bytes, size, crc }] of parts) {
    const name = encoder.encode(text);
    const facts = [
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, DEFLATED],
      [2, 0],
      [2, NO_DAY],
      [4, crc],
      [4, bytes.length],
      [4, size],
      [2, name.length],
      [2, 0],
    ] as const;
    const header = record([[4, LOCAL], ...facts], name);
    bodies.push(header, bytes);
    lines.push(record([[4, CENTRAL], [2, VERSION], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]], name));
    at += header.length + bytes.length;
  }
  const directory = joined(lines);
  const { size: count } = parts;
  const end = [
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, at],
    [2, 0],
  ] as const;
  return joined([...bodies, directory, record(end)]);
}
