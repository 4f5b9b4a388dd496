import type { Assessment, EvidenceRow } from '../../assessment/model/assessment';
import { UNIT_FIELDS, type EvidencePlace, type Package, type ReturnedContent } from '../../assessment/model/package';
import type { WorkbookIssue } from '../issues';
import { EVIDENCE, SETTINGS, TASKS, UNITS, WEIGHTS } from '../layout/tables';
import type { WorkbookGrid } from '../port';
import { goneColumns } from './goneColumns';
import { packageIn } from './packageIn';
import { parseWorkbook } from './parseWorkbook';
import type { RecordPlaces } from './recordPlaces';
import { rowsAsSent } from './rowsReturned';
import type { Stray } from './stray';
import { straysReturned } from './straysReturned';
import { unreadableReturned } from './unreadableReturned';

interface ParsedReturn extends Omit<ReturnedContent, 'extras'> {
  readonly strays: readonly Stray[];
}

/** Lists that a package shows and a unit may take out of it. */
const SHOWN = ['tasks', 'units', 'weights', 'settings', 'grades', 'adjustments'] as const;

/** What a person should know of the file as a whole; the rest of what parsing notices is compared value by value. */
const REMARKABLE: ReadonlySet<string> = new Set([
  'sheetRenamed',
  'sheetMissing',
  'columnMissing',
  'columnDuplicate',
  'formatNewer',
]);

/** Sheets of a package: of the others it says nothing that they are missing. */
const SHOWN_SHEETS: ReadonlySet<string> = new Set(
  [EVIDENCE, TASKS, UNITS, WEIGHTS, SETTINGS].map(({ sheet }) => sheet),
);

/** `gone` says more of the unit's own columns. */
const OWN_HEADERS: ReadonlySet<string> = new Set(
  Object.values(UNIT_FIELDS)
    .flat()
    .map((field) => EVIDENCE.columns[field].header),
);

const isRemarkable = ({ code, facts }: WorkbookIssue): boolean => {
  if (code === 'sheetMissing') return SHOWN_SHEETS.has(String(facts['sheet']));
  if (code === 'columnMissing' && facts['sheet'] === EVIDENCE.sheet) return !OWN_HEADERS.has(String(facts['column']));
  return REMARKABLE.has(code);
};

const evidencePlace = ({ found, rows }: RecordPlaces): EvidencePlace => ({
  sheet: found.sheet.name,
  rows: rows.map((row) => row + 1),
  columns: Object.fromEntries([...found.columns].map(([field, column]) => [field, column + 1])),
});

/** A list whose sheet is gone, or which this package never showed, says what was sent: nobody changed a value in it. */
const withGoneLists = (now: Assessment, places: object, { content }: Package): Assessment => ({
  ...now,
  ...Object.fromEntries(SHOWN.filter((list) => !(list in places)).map((list) => [list, content[list]])),
});

/**
 * Reads a workbook that came back: the package as it was sent, and what stands in it now. What the unit took out (a column, a
 * sheet) counts as left alone, cells that cannot be read are named, and what stands where no value is taken from is listed.
 * Null, with the reason, when the workbook is none of ours.
 */
export function parseReturned(grid: WorkbookGrid): {
  readonly value: ParsedReturn | null;
  readonly issues: readonly WorkbookIssue[];
} {
  const { value: parsed, issues } = parseWorkbook(grid);
  if (parsed === null) return { value: null, issues };
  const { places } = parsed;
  const sent = packageIn(grid);
  const evidence: readonly EvidenceRow[] = rowsAsSent(parsed.assessment.evidence, places, sent);
  const whole = { ...parsed.assessment, evidence: [...evidence] };
  const gone = goneColumns(places.evidence?.found, sent?.facts.kind ?? null);
  return {
    value: {
      sent,
      now: sent === null ? whole : withGoneLists(whole, places, sent),
      unreadable: unreadableReturned(places.evidence, sent !== null),
      strays: straysReturned(grid, parsed, issues, { sent, gone }),
      ...(gone.length === 0 ? {} : { gone }),
      ...(places.evidence === undefined ? {} : { at: evidencePlace(places.evidence) }),
    },
    issues: issues.filter(isRemarkable),
  };
}
