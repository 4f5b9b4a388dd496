import type { Cell, EvidenceRow } from '../../../assessment/model/assessment';
import type { Issue } from '../../../shared/issue';
import { placeOf } from '../../../workbook/parse/recordPlaces';
import { EVIDENCE } from '../../../workbook/layout/tables';
import type { LiveWorkbook, RowName } from '../../../workbook/port';
import type { EntryField, RowEntry } from '../desk';
import { rowEntry } from '../rows/rowEntry';
import { withRow, type Round } from '../round/round';
import { askReasons } from './askReasons';
import { isSameCell, readEntry, type Problems } from './readEntry';

interface Entered {
  readonly round: Round;
  readonly problems: Problems;
  readonly issues: readonly Issue[];
}

const FIELDS = [
  'conclusion',
  'rate',
  'deduction',
  'deductionReason',
  'override',
  'overrideReason',
  'assessor',
] as const satisfies readonly EntryField[];

/** What was read in a cell that has new contents is no longer true. */
function withoutIssuesOf(round: Round, position: number, fields: readonly EntryField[]): Round {
  const list = round.parsed.places.evidence;
  if (list === undefined) return round;
  const cells = fields.map((field) => JSON.stringify(placeOf(list, position, field)));
  return { ...round, readIssues: round.readIssues.filter(({ at }) => !cells.includes(JSON.stringify(at))) };
}

/** Fills in cells of one row of 证据评分, only those that change, once the rules have nothing left to ask. */
export async function enter(
  round: Round,
  workbook: LiveWorkbook,
  name: RowName,
  position: number,
  entry: Partial<RowEntry>,
): Promise<Entered> {
  const row = round.parsed.assessment.evidence[position];
  if (row === undefined) throw new Error(`no evidence row ${position}`);
  const { cells, problems } = readEntry(entry, rowEntry(row));
  const next: EvidenceRow = { ...row, ...cells };
  const asked = askReasons(
    next,
    round.scores.rows[position]?.points ?? null,
    new Set(FIELDS.filter((f) => f in entry)),
  );
  const all = { ...asked, ...problems };
  if (Object.keys(all).length > 0) return { round, problems: all, issues: [] };
  const changed = FIELDS.filter((field) => field in cells && !isSameCell(cells[field] ?? null, row[field]));
  if (changed.length === 0) return { round, problems: {}, issues: [] };
  const written: Record<string, Cell> = Object.fromEntries(
    changed.map((field) => [EVIDENCE.columns[field].header, cells[field] ?? null]),
  );
  const issues = await workbook.write([{ ...name, cells: written }]);
  if (issues.length > 0) return { round, problems: {}, issues };
  return { round: withRow(withoutIssuesOf(round, position, changed), position, next), problems: {}, issues: [] };
}
