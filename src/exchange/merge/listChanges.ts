import type { Assessment, Cell } from '../../assessment/model/assessment';
import { cellText, isBlank, nameKey } from '../../assessment/scoring/cells';
import type { Rejected } from '../model';
import { isSameCell } from './cellKey';
import type { ReturnedList } from './headings';
import { oncePer } from './oncePer';
import type { UnitReturn } from './unitReturn';

type OtherList = Exclude<ReturnedList, 'evidence'>;
type ListRecord = Readonly<Record<string, Cell | readonly string[]>>;

/** Lists that are never the unit's to change, and the field that tells their records apart; null: their position. */
const LIST_KEYS = {
  tasks: 'id',
  units: 'name',
  choices: 'phrase',
  weights: 'unit',
  settings: 'name',
  grades: null,
  adjustments: null,
} as const satisfies Record<OtherList, string | null>;

const LISTS = Object.keys(LIST_KEYS) as OtherList[];

const cellIn = (record: ListRecord | undefined, field: string): Cell => {
  const value = record?.[field] ?? null;
  return typeof value === 'object' && value !== null ? value.join('；') : value;
};

interface Named {
  readonly key: string;
  /** As a person finds it in the sheet. */
  readonly name: string;
  readonly record: ListRecord;
}

function named(list: OtherList, records: readonly ListRecord[]): Named[] {
  const field = LIST_KEYS[list];
  const seen = new Map<string, number>();
  return records.map((record, index) => {
    if (field === null) return { key: String(index), name: `第${index + 1}行`, record };
    const text = cellText(cellIn(record, field));
    const count = seen.get(nameKey(text)) ?? 0;
    seen.set(nameKey(text), count + 1);
    return { key: `${count} ${nameKey(text)}`, name: `“${text}”`, record };
  });
}

/** Records of a list by their key: a list of this round serves every file that came back without its base. */
const knownRecords = Object.fromEntries(
  LISTS.map((list) => [
    list,
    oncePer(
      (records: readonly ListRecord[]): ReadonlyMap<string, ListRecord> =>
        new Map(named(list, records).map(({ key, record }) => [key, record])),
    ),
  ]),
);

/** M3: values in other sheets that differ from what was sent; without a base, from what stands here. */
export function listChanges({ file, unit, content, hub, headings }: UnitReturn): Rejected[] {
  const { sent, now } = content;
  const before: Assessment = sent?.content ?? hub;
  return LISTS.flatMap((list) => {
    const known = knownRecords[list]?.(before[list]);
    return named(list, now[list]).flatMap(({ key, name, record }) => {
      const old = known?.get(key);
      return Object.keys(record).flatMap((field): Rejected[] => {
        const value = cellIn(record, field);
        const isCleared = isBlank(value);
        if (isSameCell(value, cellIn(old, field)) || (isCleared && !sent)) return [];
        const column = `${headings.sheet(list)}${name}${headings.column(list, field)}`;
        const taskId = list === 'tasks' ? cellText(cellIn(record, 'id')) : null;
        const reason = old ? 'notUnitColumn' : 'rowInvented';
        return [{ file, unit, taskId, column, value: isCleared ? null : value, reason }];
      });
    });
  });
}
