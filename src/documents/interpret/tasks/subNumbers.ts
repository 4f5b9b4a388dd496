import { numeralValue } from '../numerals';
import type { TaskDraft } from '../taskDraft';
import type { FilledRow } from './carryDown';
import { numberedItem } from './numberedItem';

/** Numbers at the beginning of requirements where each row of a task has its own; null for other rows. */
export function subNumbers(rows: readonly FilledRow[]): (Pick<TaskDraft, 'subNumber' | 'requirement'> | null)[] {
  const found = rows.map(({ values }) => numberedItem(values.requirement ?? ''));
  const follows = (index: number): boolean => {
    const [before, value] = [index - 1, index].map((at) => numeralValue(found[at]?.number ?? ''));
    return rows[index]?.taskIndex === rows[index - 1]?.taskIndex && value !== null && value === (before ?? NaN) + 1;
  };
  const isSub = rows.map(() => false);
  let start = 0;
  rows.forEach((row, index) => {
    if (rows[index + 1]?.taskIndex === row.taskIndex) return;
    const inner = rows.slice(start + 1, index + 1);
    if (inner.length > 0 && inner.every((_, place) => follows(start + 1 + place))) isSub.fill(true, start, index + 1);
    start = index + 1;
  });
  return found.map(({ number, item }, index) =>
    isSub[index] === true ? { subNumber: number, requirement: item } : null,
  );
}
