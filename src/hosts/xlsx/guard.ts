import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Result } from '../../shared/issue';
import { inflate, LIMITS, type Limits } from './inflate';
import { raise, type WorkbookIssueCode } from '../../workbook/issues';
import { signatureProblem } from './signature';

/** What values of cells are read from. Styles go too: with them the library would turn serial days into rounded dates. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/[^/]+\.rels|xl\/tables\/[^/]+\.xml)$/i;
const STYLES = 'xl/styles.xml';

const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>';

/** Entities are declared at the top of a part; nothing we read needs any. */
const declaresEntities = (part: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(part.subarray(0, 4096)).toUpperCase().includes('<!DOCTYPE');

const SHEET_RELATIONS = /^xl\/worksheets\/_rels\//i;

/** Relations of a sheet without those to parts that were left out (drawings, comments, printer settings). */
const onlyTables = (part: Uint8Array): Uint8Array =>
  strToU8(
    strFromU8(part).replace(/<Relationship\b[^>]*?\/>/g, (relation) =>
      /Type="[^"]*\/table"/.test(relation) ? relation : '',
    ),
  );

/** A part ends with the tag it began with. The library would take one that was cut short for a shorter sheet. */
function isWhole(part: Uint8Array): boolean {
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const root = /<([A-Za-z][\w.:-]*)/.exec(text(part.subarray(0, 4096)))?.[1];
  const end = text(part.subarray(-200)).trimEnd();
  return root !== undefined && (end.endsWith(`</${root}>`) || end.endsWith('/>'));
}

/**
 * Stands in front of the xlsx library: unpacks a file from outside within bounds, refuses what is no workbook, and packs
 * again only the parts that hold values.
 */
export function guard(bytes: Uint8Array, limits: Limits = LIMITS): Result<Uint8Array | null, WorkbookIssueCode> {
  const problem = signatureProblem(bytes, limits);
  if (problem !== null) return { value: null, issues: [problem] };
  const { value: parts, issues } = inflate(bytes, (name) => WANTED.test(name), limits);
  if (parts === null) return { value: null, issues };
  if (!parts.has('xl/workbook.xml')) return { value: null, issues: [raise('fileNotXlsx', null)] };
  const unsafe = [...parts].find(([, part]) => declaresEntities(part));
  if (unsafe !== undefined) return { value: null, issues: [raise('fileUnsafe', null, { part: unsafe[0] })] };
  const broken = [...parts].find(([, part]) => !isWhole(part));
  if (broken !== undefined) return { value: null, issues: [raise('fileDamaged', null, { part: broken[0] })] };
  const kept = {
    ...Object.fromEntries(
      [...parts].map(([name, part]) => [name, SHEET_RELATIONS.test(name) ? onlyTables(part) : part]),
    ),
    [STYLES]: strToU8(PLAIN_STYLES),
  };
  return { value: zipSync(kept, { level: 0 }), issues: [] };
}
