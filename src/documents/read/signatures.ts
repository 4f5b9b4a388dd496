import type { DocumentIssueCode } from '../issues';

interface Signature {
  readonly code: DocumentIssueCode;
  readonly bytes: readonly number[];
}

const SIGNATURES: readonly Signature[] = [
  { code: 'zipFile', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { code: 'zipFile', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { code: 'legacyOfficeFile', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { code: 'pdfFile', bytes: [0x25, 0x50, 0x44, 0x46] },
  { code: 'rtfFile', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

const HTML_START = /^[\s\uFEFF]*<(?:!doctype|html|head|body|table|meta|\?xml)\b/i;

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** The reason not to read these bytes as text, or null. */
export function refusalOf(bytes: Uint8Array): DocumentIssueCode | null {
  const known = SIGNATURES.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (known) return known.code;
  return !isUtf16(bytes) && bytes.includes(0) ? 'binaryFile' : null;
}

export const looksLikeHtml = (text: string): boolean => HTML_START.test(text.slice(0, 2000));
