import type { Assessment, EvidenceRow } from '../model/assessment';
import { cellText, nameKey } from '../scoring/cells';
import { sealedCell, type FieldValue, type SealedCell } from './sealedCell';

/** Lists that are sealed; 操作记录, 收发登记 and the seal itself go on, and 文号 and date are put into 版式 afterwards. */
export type SealedList = Exclude<keyof Assessment, 'meta' | 'paper' | 'log' | 'exchange' | 'seal'>;

/** The fields that tell the records of each list apart. */
export const SEALED_LISTS: Readonly<Record<SealedList, readonly string[]>> = {
  tasks: ['id'],
  units: ['name'],
  choices: ['phrase'],
  weights: ['unit'],
  settings: ['name'],
  grades: ['name'],
  evidence: ['unit', 'taskId'],
  adjustments: ['unit', 'type'],
};

export type SealedFields = Readonly<Record<string, SealedCell>>;

/** A record as it is sealed, and where it stands in its list. */
export interface SealedRecord {
  /** The same key for the n-th of several records of one name. */
  readonly key: string;
  /** Its name as a person reads it. */
  readonly subject: string;
  readonly index: number;
  readonly fields: SealedFields;
}

type Fields = Readonly<Record<string, FieldValue>>;

/** The fields that hold something, in one order. */
export function sealedFields(record: Fields): SealedFields {
  const names = Object.keys(record).sort();
  return Object.fromEntries(
    names.flatMap((name): [string, SealedCell][] => {
      const value = sealedCell(record[name] ?? null);
      return value === null ? [] : [[name, value]];
    }),
  );
}

const nameIn = (value: SealedCell | undefined): string =>
  value === undefined || typeof value === 'object' ? '' : cellText(value);

/** Gives records their keys, in the order of their names: sorting a sheet changes nothing. */
export function withKeys(records: readonly SealedFields[], key: readonly string[]): SealedRecord[] {
  const counts = new Map<string, number>();
  return records
    .map((fields, index) => ({ fields, index, names: key.map((field) => nameIn(fields[field])) }))
    .filter(({ fields }) => Object.keys(fields).length > 0)
    .map(({ fields, index, names }) => ({ fields, index, names, name: names.map(nameKey).join('\n') }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ fields, index, names, name }) => {
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return { key: `${name}\n${count}`, subject: names.filter((word) => word !== '').join(' '), index, fields };
    });
}

/** 分值 that follows the task is not entered; 评分依据 is the software's own note, no score depends on it. */
const evidenceFields = (row: EvidenceRow): Fields => ({
  ...row,
  points: row.points === 'follows' ? null : row.points,
  basis: null,
});

/** The records of a list as they are sealed. */
export function sealedRecords(assessment: Assessment, list: SealedList): SealedRecord[] {
  const records: readonly Fields[] = list === 'evidence' ? assessment.evidence.map(evidenceFields) : assessment[list];
  return withKeys(records.map(sealedFields), SEALED_LISTS[list]);
}
