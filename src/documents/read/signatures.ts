/** What the first bytes of a file say, when it is not text. */
export type Signature = 'zip' | 'legacyOffice' | 'pdf' | 'rtf';

const SIGNATURES: readonly (readonly [Signature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['legacyOffice', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

export const signatureOf = (bytes: Uint8Array): Signature | null =>
  SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
