import type { EvidenceRow } from '../../../assessment/model/assessment';
import { isAppealed } from '../../../assessment/scoring/appeal';
import { stampBasis } from '../../../assessment/scoring/basis';
import { isBlank } from '../../../assessment/scoring/cells';
import type { Issue } from '../../../shared/issue';
import type { LiveWorkbook } from '../../../workbook/port';
import type { EntryField, RowEntry } from '../desk';
import { rowEntry } from '../rows/rowEntry';
import type { Round } from '../round/round';
import { askReasons } from './askReasons';
import { isSameCell, readEntry, type Problems } from './readEntry';
import { taskOfRow } from './taskOfRow';
import { writeRow, type RowCells } from './writeRow';

interface Entered {
  readonly round: Round;
  readonly problems: Problems;
  readonly issues: readonly Issue[];
}

/** What makes the score. */
const SCORE_FIELDS = [
  'conclusion',
  'rate',
  'deduction',
  'deductionReason',
  'override',
  'overrideReason',
] as const satisfies readonly EntryField[];

const FIELDS = [...SCORE_FIELDS, 'assessor', 'appealVerdict', 'appealAnswer'] as const satisfies readonly EntryField[];

/** What the software records along with an entry: what the score is given on (E4), the score before an appeal (A5). */
function recorded(round: Round, position: number, next: EvidenceRow, changed: readonly EntryField[]): RowCells {
  const before = round.scores.rows[position]?.final ?? null;
  return {
    ...(SCORE_FIELDS.some((field) => changed.includes(field))
      ? { basis: stampBasis(next, taskOfRow(round, next)).basis }
      : {}),
    ...(isAppealed(next) && isBlank(next.scoreBeforeAppeal) && before !== null
      ? { scoreBeforeAppeal: before.toNumber() }
      : {}),
  };
}

/** Fills in cells of one row of 证据评分, only those that change, once the rules have nothing left to ask. */
export async function enter(
  round: Round,
  workbook: LiveWorkbook,
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
  const typed = Object.fromEntries(changed.map((field) => [field, cells[field] ?? null]));
  const written = await writeRow(round, workbook, position, { ...typed, ...recorded(round, position, next, changed) });
  return { ...written, problems: {} };
}
