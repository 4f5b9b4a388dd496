import type { EvidenceRow } from './model/assessment';
import { nameKey } from './scoring/cells';

/** Columns of a row that a person fills in. */
const ENTERED = [
  'progress',
  'evidence',
  'publishedOn',
  'count',
  'selfScore',
  'conclusion',
  'rate',
  'deduction',
  'deductionReason',
  'override',
  'overrideReason',
  'assessor',
] as const satisfies readonly (keyof EvidenceRow)[];

/** Whether a person has filled in anything that the row would take along if it went. */
export const hasEntries = (row: EvidenceRow): boolean =>
  row.points !== 'follows' || ENTERED.some((field) => row[field] !== null && row[field] !== '');

/** Under which a unit's row of a task is found (C5). */
export const rowKey = (unit: string, taskId: string): string => `${nameKey(unit)}\n${nameKey(taskId)}`;
