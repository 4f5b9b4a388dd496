import { Gzip } from 'fflate';
import { joined } from '../../shared/zip/joined';

/** Contents of a part of a file, deflated. */
export interface PackedPart {
  readonly bytes: Uint8Array;
  /** Before it was packed. */
  readonly size: number;
  readonly crc: number;
}

/** Characters handed on at a time: many small pieces cost more than the packing. */
const PIECE = 1 << 16;

function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}

async function gzipped(pieces: Iterable<Uint8Array>): Promise<Uint8Array[]> {
  const { readable, writable } = new CompressionStream('gzip');
  const chunks: Uint8Array[] = [];
  const reading = (async () => {
    const reader = readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  })();
  const writer = writable.getWriter();
  for (const piece of pieces) {
    // Waiting keeps what is not yet packed small.
    await writer.ready;
    void writer.write(piece as BufferSource);
  }
  await Promise.all([writer.close(), reading]);
  return chunks;
}

/** Where the host packs nothing itself: WebKit before 16.4. */
function gzippedHere(pieces: Iterable<Uint8Array>): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => chunks.push(chunk));
  for (const piece of pieces) gzip.push(piece);
  gzip.push(new Uint8Array(), true);
  return chunks;
}

const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

/**
 * Packs a part while it is made: neither its text nor its bytes ever stand in memory as a whole. A gzip stream is the deflated
 * part with the checksum behind it, so that nobody here has to calculate one.
 */
export async function packPart(texts: Iterable<string>): Promise<PackedPart> {
  const pieces = encoded(texts);
  const gzip = joined(typeof CompressionStream === 'undefined' ? gzippedHere(pieces) : await gzipped(pieces));
  const tail = new DataView(gzip.buffer, gzip.byteOffset + gzip.length - GZIP_TAIL, GZIP_TAIL);
  return {
    bytes: gzip.subarray(GZIP_HEAD, gzip.length - GZIP_TAIL),
    crc: tail.getUint32(0, true),
    size: tail.getUint32(4, true),
  };
}
