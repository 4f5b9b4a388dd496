import type { Result } from '../../shared/issue';
import { inflate, type Parts } from '../../shared/zip/inflate';
import type { Limits } from '../../shared/zip/limits';
import { openZip } from '../../shared/zip/openZip';
import { raise, type WorkbookIssue, type WorkbookIssueCode } from '../../workbook/issues';
import { signatureProblem } from './signature';

/** Parts that values of cells are read from. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/[^/]+\.rels|xl\/tables\/[^/]+\.xml)$/i;

const CODES = { tooLarge: 'fileTooLarge', damaged: 'fileDamaged', unsafe: 'fileUnsafe' } as const;

/** Parts that tell what a zip is that is no workbook. */
const TELLING = { openDocument: 'mimetype', word: 'word/document.xml', office: '[Content_Types].xml' } as const;

function otherKind(bytes: Uint8Array, limits: Limits): WorkbookIssue {
  const { parts } = inflate(bytes, (name) => Object.values<string>(TELLING).includes(name), limits);
  const type = new TextDecoder().decode(parts?.get(TELLING.openDocument));
  if (type.startsWith('application/vnd.oasis.opendocument.')) {
    return raise(type.includes('spreadsheet') ? 'fileOds' : 'fileNotXlsx', null);
  }
  if (parts?.has(TELLING.word)) return raise('fileWord', null);
  return raise(parts === null || parts.has(TELLING.office) ? 'fileNotXlsx' : 'fileArchive', null);
}

/** The parts of a workbook from outside, unpacked within bounds; null, with the reason, when it is none. */
export function openParts(bytes: Uint8Array, limits: Limits): Result<Parts | null, WorkbookIssueCode> {
  const problem = signatureProblem(bytes);
  if (problem !== null) return { value: null, issues: [problem] };
  const opened = openZip(bytes, (name) => WANTED.test(name), limits);
  if (opened.parts === null) {
    return { value: null, issues: [raise(CODES[opened.problem.problem], null, opened.problem.facts)] };
  }
  if (!opened.parts.has('xl/workbook.xml')) return { value: null, issues: [otherKind(bytes, limits)] };
  return { value: opened.parts, issues: [] };
}
