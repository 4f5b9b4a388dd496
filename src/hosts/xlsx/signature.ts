import { raise, type WorkbookIssue } from '../../workbook/issues';
import type { Limits } from './inflate';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
/** Compound file: old .xls, or an encrypted .xlsx wrapped in one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ZIP_END = [0x50, 0x4b, 0x05, 0x06] as const;
const ZIP_END_REACH = 65_557;

function contains(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (character) => [character.charCodeAt(0), 0]).flat();
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function hasZipEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - ZIP_END_REACH); at -= 1) {
    if (startsWith(bytes.subarray(at, at + 4), ZIP_END)) return true;
  }
  return false;
}

/** Tells from the first and last bytes why a file cannot be an .xlsx we read; null when it may be one. */
export function signatureProblem(bytes: Uint8Array, limits: Limits): WorkbookIssue | null {
  if (bytes.length === 0) return raise('fileEmpty', null);
  if (startsWith(bytes, COMPOUND)) {
    return raise(contains(bytes, 'EncryptedPackage') ? 'fileEncrypted' : 'fileOldExcel', null);
  }
  if (!startsWith(bytes, ZIP)) return raise('fileNotXlsx', null);
  if (bytes.length > limits.packed) return raise('fileTooLarge', null, { limit: `${limits.packed / 1_000_000}MB` });
  return hasZipEnd(bytes) ? null : raise('fileDamaged', null);
}
