import type { Result } from '../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../issues';
import { decodeText } from './decodeText';
import type { DocumentTree } from './documentTree';
import { passedBound } from './passedBound';
import { readerOf } from './readers';
import type { ReadSheets } from './readSheets';
import { readZip } from './readZip';
import { type Reading, refuse, tooLarge } from './reading';
import { type Signature, signatureOf } from './signatures';

/** Formats that are recognised only to say what to do instead. */
const REFUSED: Readonly<Record<Exclude<Signature, 'zip'>, DocumentIssueCode>> = {
  legacyOffice: 'legacyOfficeFile',
  pdf: 'pdfFile',
  rtf: 'rtfFile',
};

function readAsText(fileName: string, bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes);
  if (!decoded) return refuse(bytes.includes(0) ? 'binaryFile' : 'unknownEncoding', fileName);
  const { value, issues } = readerOf(fileName, decoded.text)(fileName, decoded.text);
  if (value?.blocks.length === 0) return refuse('emptyFile', fileName);
  const { unreadable: count, encoding } = decoded;
  const damage = count > 0 ? [documentIssue('unreadableBytes', null, { file: fileName, count, encoding })] : [];
  return { value, issues: [...damage, ...issues] };
}

/** Bytes of a file → tree with positions; null with one error when the file cannot be read. */
export async function readDocument<Code extends string>(
  fileName: string,
  bytes: Uint8Array,
  sheetsOf: ReadSheets<Code>,
): Promise<Result<DocumentTree | null, DocumentIssueCode | Code>> {
  const signature = signatureOf(bytes);
  if (signature !== null && signature !== 'zip') return refuse(REFUSED[signature], fileName);
  const read = signature === 'zip' ? await readZip(fileName, bytes, sheetsOf) : readAsText(fileName, bytes);
  const bound = read.value === null ? null : passedBound(read.value);
  return bound === null ? read : tooLarge(fileName, bound);
}
