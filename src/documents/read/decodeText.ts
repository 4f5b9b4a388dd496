interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Characters that could not be decoded. */
  readonly unreadable: number;
}

const REPLACEMENT = '\uFFFD';

/** Chinese text in the wrong encoding is unreadable nearly everywhere; a damaged file only here and there. */
const TOLERATED = 0.02;

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  let unreadable = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) unreadable += 1;
  return { text, encoding, unreadable };
}

function nonAscii(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count += 1;
  return count;
}

/** Text of a file: UTF-16 by its mark, else UTF-8, else GB18030; null when it is none of these. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8.unreadable === 0) return utf8;
  const limit = Math.max(1, nonAscii(bytes) * TOLERATED);
  if (utf8.unreadable <= limit) return utf8;
  const national = decodeAs('gb18030', bytes);
  return national.unreadable <= limit ? national : null;
}
