import type { Breakdown } from '../../../src/assessment/model/breakdown';
import { interpret } from '../../../src/documents/interpret/interpret';
import type { DocumentIssueCode } from '../../../src/documents/issues';
import { readText } from '../../../src/documents/read/readText';
import type { Result } from '../../../src/shared/issue';

/** The breakdown of a notice given as plain text. */
export function interpretText(text: string): Result<Breakdown, DocumentIssueCode> {
  const { value, issues } = interpret(readText('test.txt', text));
  if (value.kind !== 'breakdown') throw new Error('read as an annual report');
  return { value, issues };
}
