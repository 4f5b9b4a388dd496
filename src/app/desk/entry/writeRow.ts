import type { Cell, EvidenceRow } from '../../../assessment/model/assessment';
import type { Issue } from '../../../shared/issue';
import { EVIDENCE } from '../../../workbook/layout/tables';
import { placeOf } from '../../../workbook/parse/recordPlaces';
import type { LiveWorkbook } from '../../../workbook/port';
import type { EntryField } from '../desk';
import { withRow, type Round } from '../round/round';

type WrittenField = EntryField | 'basis' | 'scoreBeforeAppeal';
export type RowCells = Partial<Record<WrittenField, Cell>>;

/** What the software records beside an entry; workbooks written before these columns existed do without it. */
const RECORDED: ReadonlySet<WrittenField> = new Set(['basis', 'scoreBeforeAppeal']);

/** What was read in a cell that has new contents is no longer true. */
function withoutIssuesOf(round: Round, position: number, fields: readonly WrittenField[]): Round {
  const list = round.parsed.places.evidence;
  if (list === undefined) return round;
  const cells = fields.map((field) => JSON.stringify(placeOf(list, position, field)));
  return { ...round, readIssues: round.readIssues.filter(({ at }) => !cells.includes(JSON.stringify(at))) };
}

/** Writes cells of one row of 证据评分 in one step that can be taken back. */
export async function writeRow(
  round: Round,
  workbook: LiveWorkbook,
  position: number,
  cells: RowCells,
): Promise<{ readonly round: Round; readonly issues: readonly Issue[] }> {
  const row = round.parsed.assessment.evidence[position];
  if (row === undefined) throw new Error(`no evidence row ${position}`);
  const columns = round.parsed.places.evidence?.found.columns;
  const fields = (Object.keys(cells) as WrittenField[]).filter(
    (field) => !RECORDED.has(field) || columns?.has(field) === true,
  );
  const valueOf = (field: WrittenField): Cell => cells[field] ?? null;
  const written = Object.fromEntries(fields.map((field) => [EVIDENCE.columns[field].header, valueOf(field)]));
  const issues = await workbook.write([{ ...round.rows.nameAt(position), cells: written }]);
  if (issues.length > 0) return { round, issues };
  const next: EvidenceRow = { ...row, ...Object.fromEntries(fields.map((field) => [field, valueOf(field)])) };
  return { round: withRow(withoutIssuesOf(round, position, fields), position, next), issues: [] };
}
