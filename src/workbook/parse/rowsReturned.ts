import type { EvidenceRow } from '../../assessment/model/assessment';
import type { Package } from '../../assessment/model/package';
import { rowKey } from '../../assessment/rowEntries';
import { EVIDENCE } from '../layout/tables';
import type { Places } from './recordPlaces';

type Field = Exclude<keyof EvidenceRow, 'unit' | 'taskId'>;

const FIELDS = Object.keys(EVIDENCE.columns).filter((key): key is Field => isField(key));

/** Columns that say what an evidence row holds; the rest are copies, keys and formulas. */
function isField(key: string): boolean {
  const { owner } = EVIDENCE.columns[key as keyof typeof EVIDENCE.columns];
  return owner !== 'formula' && !['key', 'unit', 'taskId', 'item', 'requirement', 'channel'].includes(key);
}

function byRow(rows: readonly EvidenceRow[]): (row: EvidenceRow) => EvidenceRow | undefined {
  const queues = new Map<string, EvidenceRow[]>();
  for (const row of rows) {
    const key = rowKey(row.unit, row.taskId);
    queues.set(key, [...(queues.get(key) ?? []), row]);
  }
  return ({ unit, taskId }) => queues.get(rowKey(unit, taskId))?.shift();
}

/** Copies of the task's values, which formulas look up in 任务分解. */
const LOOKED_UP: readonly Field[] = ['deadline', 'requiredCount', 'points'];

/** The rows of 证据评分; a column or sheet that is gone says what was sent, since nobody emptied its cells one by one. */
export function rowsAsSent(
  rows: readonly EvidenceRow[],
  { evidence, tasks }: Places,
  sent: Package | null,
): readonly EvidenceRow[] {
  if (sent === null) return rows;
  if (evidence === undefined) return sent.content.evidence;
  const isGone = (field: Field): boolean =>
    !evidence.found.columns.has(field) || (tasks === undefined && LOOKED_UP.includes(field));
  const gone = FIELDS.filter(isGone);
  if (gone.length === 0) return rows;
  const sentRow = byRow(sent.content.evidence);
  return rows.map((row) => {
    const before = sentRow(row);
    return before === undefined ? row : { ...row, ...Object.fromEntries(gone.map((field) => [field, before[field]])) };
  });
}
