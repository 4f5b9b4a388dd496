import type { Breakdown } from '../assessment/model/breakdown';
import { interpret } from '../documents/interpret/interpret';
import { readDocument } from '../documents/read/readDocument';
import { describe, type DescribedIssue } from './describe';

/** What a document gave: its tasks (none when it was refused) and everything that was noticed. */
export interface ImportedDocument {
  readonly breakdown: Breakdown;
  readonly issues: readonly DescribedIssue[];
}

const NOTHING: Breakdown = {
  kind: 'breakdown',
  title: '',
  attachmentTitle: null,
  issuer: null,
  documentNumber: null,
  issuedOn: null,
  publishedOn: null,
  year: 0,
  weightRule: null,
  tasks: [],
};

/** Reads the tasks of a published notice. */
export function importDocument(fileName: string, bytes: Uint8Array): ImportedDocument {
  const read = readDocument(fileName, bytes);
  if (read.value === null) return { breakdown: NOTHING, issues: read.issues.map(describe) };
  const { value, issues } = interpret(read.value);
  return { breakdown: value, issues: [...read.issues, ...issues].map(describe) };
}
