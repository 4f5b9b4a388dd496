interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Characters that could not be decoded. */
  readonly unreadable: number;
}

const NATIONAL = 'gb18030';
const REPLACEMENT = '\uFFFD';

/** Chinese text in the wrong encoding is unreadable nearly everywhere; a damaged file only here and there. */
const TOLERATED = 0.02;

/** How much of a file is looked at to tell its encoding. */
const SAMPLE = 4096;

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,20})/i;

/** What a UTF-16 text is made of: ASCII with tabs and line ends, punctuation, symbols, Han, full-width forms. */
const USUAL = /[\t\n\r\x20-\x7E\u00A0-\u00FF\u2000-\u27BF\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/g;

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

/** UTF-16 without its mark, in the byte order that gives usual characters. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  const isUsual = (encoding: string): boolean => {
    const sample = new TextDecoder(encoding).decode(bytes.subarray(0, 2 * SAMPLE));
    return (sample.match(USUAL)?.length ?? 0) >= sample.length * 0.95;
  };
  const encoding = ['utf-16le', 'utf-16be'].find(isUsual);
  const decoded = encoding === undefined ? null : decodeAs(encoding, bytes);
  return decoded?.unreadable === 0 && !decoded.text.includes('\0') ? decoded : null;
}

/** The encoding a web page names in its head, if we can read it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const name = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE)))?.[1];
  if (name === undefined || /^utf-?16/i.test(name)) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** Text of a file: UTF-16, else UTF-8, else what a web page declares, else GB18030; null when it is none of these. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  if (bytes.includes(0)) return unmarkedUtf16(bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8.unreadable === 0) return utf8;
  const limit = Math.max(1, nonAscii(bytes) * TOLERATED);
  if (utf8.unreadable <= limit) return utf8;
  const other = decodeAs(declaredEncoding(bytes) ?? NATIONAL, bytes);
  if (other.unreadable <= limit) return other;
  const national = decodeAs(NATIONAL, bytes);
  return national.unreadable <= limit ? national : null;
}
