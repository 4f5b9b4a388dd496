import type { Issue, Result } from '../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../issues';
import { decodeText } from './decodeText';
import type { DocumentTree } from './documentTree';
import { readText } from './readText';
import { looksLikeHtml, refusalOf } from './signatures';

type Reading = Result<DocumentTree | null, DocumentIssueCode>;

const refuse = (code: DocumentIssueCode, fileName: string): Reading => ({
  value: null,
  issues: [documentIssue(code, null, { file: fileName })],
});

/** Bytes of a file → tree with positions; null with one error when the file cannot be read as text. */
export async function readDocument(fileName: string, bytes: Uint8Array): Promise<Reading> {
  const refusal = refusalOf(bytes);
  if (refusal) return refuse(refusal, fileName);
  const decoded = decodeText(bytes);
  if (!decoded) return refuse('unknownEncoding', fileName);
  if (looksLikeHtml(decoded.text)) return refuse('htmlFile', fileName);
  const tree = readText(fileName, decoded.text);
  if (tree.blocks.length === 0) return refuse('emptyFile', fileName);
  const { unreadable, encoding } = decoded;
  const issues: Issue<DocumentIssueCode>[] =
    unreadable > 0 ? [documentIssue('unreadableBytes', null, { file: fileName, count: unreadable, encoding })] : [];
  return { value: tree, issues };
}
