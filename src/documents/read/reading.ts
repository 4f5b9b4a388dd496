import type { Result } from '../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../issues';
import type { DocumentTree } from './documentTree';

/** What a reader gives: a tree, or null with one error. */
export type Reading = Result<DocumentTree | null, DocumentIssueCode>;

/** `limit`: the bound that was passed, in words. */
export const tooLarge = (fileName: string, limit: string): Reading => ({
  value: null,
  issues: [documentIssue('documentTooLarge', null, { file: fileName, limit })],
});

export const refuse = (code: DocumentIssueCode, fileName: string): Reading => ({
  value: null,
  issues: [documentIssue(code, null, { file: fileName })],
});
