import type { Result } from '../../shared/issue';
import type { Parts } from '../../shared/zip/inflate';
import type { Limits } from '../../shared/zip/limits';
import { openZip } from '../../shared/zip/openZip';
import { raise, type WorkbookIssueCode } from '../../workbook/issues';
import { signatureProblem } from './signature';

/** Parts that values of cells are read from. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/[^/]+\.rels|xl\/tables\/[^/]+\.xml)$/i;

const CODES = { tooLarge: 'fileTooLarge', damaged: 'fileDamaged', unsafe: 'fileUnsafe' } as const;

/** The parts of a workbook from outside, unpacked within bounds; null, with the reason, when it is none. */
export function openParts(bytes: Uint8Array, limits: Limits): Result<Parts | null, WorkbookIssueCode> {
  const problem = signatureProblem(bytes);
  if (problem !== null) return { value: null, issues: [problem] };
  const opened = openZip(bytes, (name) => WANTED.test(name), limits);
  if (opened.parts === null) {
    return { value: null, issues: [raise(CODES[opened.problem.problem], null, opened.problem.facts)] };
  }
  if (!opened.parts.has('xl/workbook.xml')) return { value: null, issues: [raise('fileNotXlsx', null)] };
  return { value: opened.parts, issues: [] };
}
