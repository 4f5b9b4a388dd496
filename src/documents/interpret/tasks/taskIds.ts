import { numeralValue } from '../numerals';
import type { UniqueIds } from '../uniqueIds';
import type { FilledRow } from './carryDown';

const two = (value: number): string => String(value).padStart(2, '0');

const numberOr = (printed: string | null, position: number): number => {
  const value = numeralValue(printed ?? '');
  return value !== null && Number.isInteger(value) ? value : position;
};

/** The part's number: as printed (二、 → 2), else its position. */
export const partNumber = (heading: string, position: number): number =>
  numberOr(/^[一二三四五六七八九十]+/.exec(heading)?.[0] ?? null, position);

/** Whether a number comes back in another block of the part. */
function restartsInGroups(rows: readonly FilledRow[]): boolean {
  const groups = new Map<string, string | null>();
  return rows.some(({ startsTask, number, unitIndex, group }) => {
    if (!startsTask || number === null) return false;
    const key = `${unitIndex} ${number}`;
    const known = groups.get(key);
    groups.set(key, group);
    return known !== undefined && known !== group;
  });
}

/**
 * Ids of one part's rows: T1-01, T2-05-03 with units, T04 without parts, T04-1 and T04-2 for one task on several rows,
 * T1-2-01 where the blocks of a part are numbered apart.
 * `taken` keeps them unique over the whole document.
 */
export function taskIds(
  rows: readonly FilledRow[],
  part: number | null,
  hasUnits: boolean,
  taken: UniqueIds,
): string[] {
  const rowsOfTask = new Map<number, number>();
  for (const { taskIndex } of rows) rowsOfTask.set(taskIndex, (rowsOfTask.get(taskIndex) ?? 0) + 1);
  const seen = new Map<string, number>();
  const next = (key: string): number => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count;
  };
  const groups = restartsInGroups(rows) ? [...new Set(rows.map(({ group }) => group))] : [];
  let position = 0;
  return rows.map((row) => {
    if (row.startsTask) position = next(`unit ${row.unitIndex}`);
    const task = two(numberOr(row.number, position));
    const unit = two(numberOr(row.unitNumber, row.unitIndex));
    const block = groups.indexOf(row.group) + 1;
    const above = [...(part === null ? [] : [String(part)]), ...(block > 0 ? [String(block)] : [])];
    const name = `T${[...above, ...(hasUnits ? [unit] : []), task].join('-')}`;
    const several = (rowsOfTask.get(row.taskIndex) ?? 1) > 1;
    return taken.of(several ? `${name}-${next(`task ${row.taskIndex}`)}` : name);
  });
}
