import type { Assessment, EvidenceRow } from '../../assessment/model/assessment';
import { UNIT_FIELDS } from '../../assessment/model/package';
import { rowKey } from '../../assessment/rowEntries';
import { isBlank, nameKey } from '../../assessment/scoring/cells';
import { isSameCell } from '../merge/cellKey';
import type { UnitMerge } from '../merge/unitReturn';
import type { RejectionReason } from '../model';
import { cellName, cellsReturned } from './cellsReturned';
import { raise, type ReturnIssue, type ReturnIssueCode } from './issues';
import type { Settled } from './newestOf';

const NOT_APPLICABLE = '不适用';

/** Tasks named in a sentence. */
const MOST_NAMED = 8;

/** Nothing in the file differs from what was sent. */
function isAsSent({ received, kind }: Settled): boolean {
  const content = received.file.content;
  if (content?.sent == null) return false;
  const fields: ReadonlySet<string> = new Set(UNIT_FIELDS[kind]);
  const before = new Map(cellsReturned(content.sent.content.evidence).map((cell) => [cellName(cell), cell.value]));
  return cellsReturned(content.now.evidence)
    .filter(({ field }) => fields.has(field))
    .every((cell) => isSameCell(cell.value, before.get(cellName(cell)) ?? null));
}

const isFilled = (row: EvidenceRow): boolean => UNIT_FIELDS.evidence.some((field) => !isBlank(row[field]));

/** Evidence for tasks that the assessor holds not to apply. */
function ofNotApplicable(ours: readonly EvidenceRow[], { received, kind, unit }: Settled): ReturnIssue[] {
  if (kind !== 'evidence') return [];
  const without = new Set(
    ours.filter(({ conclusion }) => conclusion === NOT_APPLICABLE).map((row) => rowKey(row.unit, row.taskId)),
  );
  const tasks = (received.file.content?.now.evidence ?? [])
    .filter(
      (row) => nameKey(row.unit) === nameKey(unit ?? '') && without.has(rowKey(row.unit, row.taskId)) && isFilled(row),
    )
    .map(({ taskId }) => taskId);
  if (tasks.length === 0) return [];
  const named = tasks.slice(0, MOST_NAMED).join('、');
  return [
    raise('evidenceOfNotApplicable', {
      count: tasks.length,
      tasks: tasks.length > MOST_NAMED ? `${named}等` : named,
    }),
  ];
}

const COUNTED: readonly (readonly [RejectionReason, ReturnIssueCode])[] = [
  ['rowMissing', 'rowsMissing'],
  ['rowInvented', 'rowsInvented'],
  ['otherUnitRow', 'rowsOfOthers'],
];

/** What the comparison tells about a file as a whole. */
export function remarksOf(
  hub: Assessment,
  ours: readonly EvidenceRow[],
  one: Settled,
  merged: UnitMerge,
): ReturnIssue[] {
  const counted = COUNTED.flatMap(([reason, code]) => {
    const count = merged.rejected.filter((rejected) => rejected.reason === reason).length;
    return count === 0 ? [] : [raise(code, { count })];
  });
  const isKnown = hub.exchange.some((record) => record.digest === one.received.file.digest);
  const nothing = !isKnown && isAsSent(one) ? [raise('nothingFilledIn')] : [];
  return [...nothing, ...counted, ...ofNotApplicable(ours, one)];
}
