import { raise, type WorkbookIssue } from '../../workbook/issues';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
/** Compound file: old .xls or .doc, or an encrypted .xlsx wrapped in one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;

function contains(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (character) => [character.charCodeAt(0), 0]).flat();
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Tells from the first bytes why a file cannot be an .xlsx we read; null when it may be one. */
export function signatureProblem(bytes: Uint8Array): WorkbookIssue | null {
  if (bytes.length === 0) return raise('fileEmpty', null);
  if (startsWith(bytes, COMPOUND)) {
    if (contains(bytes, 'EncryptedPackage')) return raise('fileEncrypted', null);
    return raise(contains(bytes, 'WordDocument') ? 'fileWord' : 'fileOldExcel', null);
  }
  return startsWith(bytes, ZIP) ? null : raise('fileNotXlsx', null);
}
