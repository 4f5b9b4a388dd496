import { deflateSync, strToU8 } from 'fflate';

/** A part of a zip, with what its two headers say when they do not tell the truth. */
export interface RawPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  /** Name in the directory, when it is another than the one before the bytes. */
  readonly listedAs?: string;
  readonly statedSize?: number;
  readonly statedPacked?: number;
  /** Index of the part whose bytes this one is said to have. */
  readonly sharesWith?: number;
  readonly locked?: boolean;
  readonly method?: number;
  readonly localMethod?: number;
  /** Extra field of the line in the directory. */
  readonly extra?: Uint8Array;
}

const bytesOf = (fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value, at);
    at += bytes;
  }
  return buffer;
};

/** A zip written byte by byte, so that it can lie. */
export function rawZip(parts: readonly RawPart[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const lines: Uint8Array[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    const packed = part.stored ? part.bytes : deflateSync(part.bytes);
    const [name, listed] = [strToU8(part.name), strToU8(part.listedAs ?? part.name)];
    const method = part.method ?? (part.stored ? 0 : 8);
    const size = part.statedSize ?? part.bytes.length;
    const flags = 0x0800 | (part.locked ? 1 : 0);
    const facts = (stated: number) =>
      [
        [2, 20],
        [2, flags],
        [2, stated],
        [2, 0],
        [2, 0x21],
        [4, 0],
        [4, part.statedPacked ?? packed.length],
        [4, size],
      ] as const;
    starts.push(part.sharesWith === undefined ? at : (starts[part.sharesWith] ?? 0));
    if (part.sharesWith === undefined) {
      const local = bytesOf([[4, 0x04034b50], ...facts(part.localMethod ?? method), [2, name.length], [2, 0]]);
      bodies.push(local, name, packed);
      at += local.length + name.length + packed.length;
    }
    const extra = part.extra ?? new Uint8Array();
    lines.push(
      bytesOf([
        [4, 0x02014b50],
        [2, 20],
        ...facts(method),
        [2, listed.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, starts.at(-1) ?? 0],
      ]),
      listed,
      extra,
    );
  }
  const directory = Buffer.concat(lines);
  const count = Math.min(parts.length, 0xffff);
  const end = bytesOf([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, at],
    [2, 0],
  ]);
  return new Uint8Array(Buffer.concat([...bodies, directory, end]));
}
