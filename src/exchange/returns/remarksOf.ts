import type { Assessment, EvidenceRow, ExchangeRecord } from '../../assessment/model/assessment';
import { UNIT_FIELDS, type PackageKind } from '../../assessment/model/package';
import { rowKey } from '../../assessment/rowEntries';
import { isBlank } from '../../assessment/scoring/cells';
import { isSameCell } from '../merge/cellKey';
import { oncePer } from '../merge/oncePer';
import type { UnitMerge } from '../merge/unitReturn';
import type { RejectionReason } from '../model';
import { cellName, cellsReturned, type ReturnedCell } from './cellsReturned';
import { raise, type ReturnIssue, type ReturnIssueCode } from './issues';
import type { Headings } from '../merge/headings';
import { goneRemarks } from './goneRemarks';
import type { Settled } from './newestOf';
import { someNamed } from './someNamed';
import { typeRemarks } from './typeRemarks';

const NOT_APPLICABLE = '不适用';

/** Cells that the unit was asked to fill in and that differ from what was sent; without a base all of them. */
function changedCells({ received, kind }: Settled): readonly ReturnedCell[] {
  const { content } = received.file;
  const fields: ReadonlySet<string> = new Set(UNIT_FIELDS[kind]);
  const cells = cellsReturned(content?.now.evidence ?? []).filter(({ field }) => fields.has(field));
  if (content?.sent == null) return cells;
  const before = new Map(cellsReturned(content.sent.content.evidence).map((cell) => [cellName(cell), cell.value]));
  return cells.filter((cell) => !isSameCell(cell.value, before.get(cellName(cell)) ?? null));
}

/** What a unit entered for tasks that the assessor holds not to apply. */
function ofNotApplicable(
  ours: readonly EvidenceRow[],
  kind: PackageKind,
  changed: readonly ReturnedCell[],
): ReturnIssue[] {
  if (kind !== 'evidence') return [];
  const without = new Set(
    ours.filter(({ conclusion }) => conclusion === NOT_APPLICABLE).map((row) => rowKey(row.unit, row.taskId)),
  );
  const entered = changed.filter((cell) => !isBlank(cell.value) && without.has(rowKey(cell.unit, cell.taskId)));
  const tasks = [...new Set(entered.map(({ taskId }) => taskId))];
  if (tasks.length === 0) return [];
  return [raise('evidenceOfNotApplicable', { count: tasks.length, tasks: someNamed(tasks) })];
}

const COUNTED: readonly (readonly [RejectionReason, ReturnIssueCode])[] = [
  ['rowMissing', 'rowsMissing'],
  ['rowInvented', 'rowsInvented'],
  ['otherUnitRow', 'rowsOfOthers'],
];

const knownDigests = oncePer((exchange: readonly ExchangeRecord[]) => new Set(exchange.map(({ digest }) => digest)));

/** What the comparison tells about a file as a whole. */
export function remarksOf(
  hub: Assessment,
  ours: readonly EvidenceRow[],
  one: Settled,
  merged: UnitMerge,
  headings: Headings,
): ReturnIssue[] {
  const counted = COUNTED.flatMap(([reason, code]) => {
    const count = merged.rejected.filter((rejected) => rejected.reason === reason).length;
    return count === 0 ? [] : [raise(code, { count })];
  });
  const gone = goneRemarks(one, headings);
  const isKnown = knownDigests(hub.exchange).has(one.received.file.digest);
  const changed = changedCells(one);
  const elsewhere = merged.rejected.length;
  const unfilled = elsewhere === 0 ? raise('nothingFilledIn') : raise('onlyElsewhere', { count: elsewhere });
  const nothing = !isKnown && changed.length === 0 && gone.length === 0 ? [unfilled] : [];
  return [
    ...gone,
    ...nothing,
    ...counted,
    ...ofNotApplicable(ours, one.kind, changed),
    ...typeRemarks(hub, changed, headings),
  ];
}
