import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Result } from '../../shared/issue';
import { LIMITS, type Limits } from '../../shared/zip/limits';
import type { WorkbookIssueCode } from '../../workbook/issues';
import { withChineseFormats } from './chineseFormats';
import { openParts } from './openParts';

const STYLES = 'xl/styles.xml';

const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>';

const SHEET_RELATIONS = /^xl\/worksheets\/_rels\//i;

/** Relations of a sheet without those to parts that were left out (drawings, comments, printer settings). */
const onlyTables = (part: Uint8Array): Uint8Array =>
  strToU8(
    strFromU8(part).replace(/<Relationship\b[^>]*?\/>/g, (relation) =>
      /Type="[^"]*\/table"/.test(relation) ? relation : '',
    ),
  );

interface GuardOptions {
  readonly limits?: Limits;
  /** Without styles every number stays as stored; with them the library turns serial days into rounded dates. */
  readonly styles?: boolean;
}

/**
 * Stands in front of the xlsx library: unpacks a file from outside within bounds, refuses what is no workbook, and packs
 * again only the parts that hold values.
 */
export function guard(
  bytes: Uint8Array,
  { limits = LIMITS, styles = false }: GuardOptions = {},
): Result<Uint8Array | null, WorkbookIssueCode> {
  const { value: parts, issues } = openParts(bytes, limits);
  if (parts === null) return { value: null, issues };
  const kept = Object.fromEntries(
    [...parts].map(([name, part]) => [name, SHEET_RELATIONS.test(name) ? onlyTables(part) : part]),
  );
  const own = styles ? parts.get(STYLES) : undefined;
  const packed = { ...kept, [STYLES]: own ? withChineseFormats(own) : strToU8(PLAIN_STYLES) };
  return { value: zipSync(packed, { level: 0 }), issues: [] };
}
