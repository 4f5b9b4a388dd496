import type { Result } from '../../shared/issue';
import { LIMITS } from '../../shared/zip/limits';
import { openZip } from '../../shared/zip/openZip';
import { documentIssue, type DocumentIssueCode } from '../issues';
import type { DocumentTree } from './documentTree';
import { DOCX_PARTS, readDocx } from './readDocx';
import { type ReadSheets, readSheets } from './readSheets';
import { refuse } from './reading';

/** What a zip is, by a part that only this kind has. */
const KINDS = [
  ['docx', /^word\/document\d*\.xml$/i],
  ['xlsx', /^xl\/workbook\.xml$/i],
  ['binaryWorkbook', /^xl\/workbook\.bin$/i],
  ['slides', /^ppt\//i],
  ['ofdFile', /^OFD\.xml$/i],
  ['openDocumentFile', /^META-INF\/manifest\.xml$/i],
] as const;

/** A table of 20,000 like rows packs to a two-hundredth of its size and less. */
const DOCUMENT_LIMITS = { ...LIMITS, ratioFrom: 120_000_000 };

const PROBLEMS = { tooLarge: 'documentTooLarge', damaged: 'documentDamaged', unsafe: 'documentUnsafe' } as const;

/** A zip as a tree when it is a Word document or a workbook; what it is decides, not its name. */
export async function readZip<Code extends string>(
  fileName: string,
  bytes: Uint8Array,
  sheetsOf: ReadSheets<Code>,
): Promise<Result<DocumentTree | null, DocumentIssueCode | Code>> {
  const names: string[] = [];
  const isWanted = (name: string): boolean => {
    names.push(name);
    return DOCX_PARTS.test(name);
  };
  const { parts, problem } = openZip(bytes, isWanted, DOCUMENT_LIMITS);
  if (problem) {
    const facts = { file: fileName, ...problem.facts };
    return { value: null, issues: [documentIssue(PROBLEMS[problem.problem], null, facts)] };
  }
  const kind = KINDS.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? 'zipFile';
  if (kind === 'docx') return readDocx(fileName, parts);
  if (kind !== 'xlsx') return refuse(kind, fileName);
  const { value: sheets, issues } = await sheetsOf(bytes);
  if (sheets === null) return { value: null, issues };
  const read = readSheets(fileName, sheets);
  if (read.value.blocks.length === 0) return refuse('emptyFile', fileName);
  return { value: read.value, issues: [...issues, ...read.issues] };
}
