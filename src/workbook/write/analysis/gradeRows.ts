import type { Grade } from '../../../assessment/model/assessment';
import { cellText, isBlank, nameKey, numberIn } from '../../../assessment/scoring/cells';

/** A row of 等次 as the working cells of 分析 see it: "" where it is no step of the ladder. */
export interface GradeRow {
  readonly name: string;
  /** Place from the highest 最低分 down. */
  readonly order: number | '';
  /** The same, but "" for a name that stands higher already. */
  readonly place: number | '';
}

export function gradeRows(grades: readonly Grade[]): GradeRow[] {
  const minimums = grades.map(({ minimum }) => numberIn(minimum));
  const rows = grades.map(({ name }, index) => {
    const own = minimums[index] ?? null;
    if (own === null || isBlank(name)) return { name: '', order: '' as const };
    const above = minimums.filter((one, other) => one !== null && (one > own || (one === own && other < index)));
    return { name: cellText(name), order: above.length + 1 };
  });
  return rows.map(({ name, order }) => {
    const isHigher = rows.some(
      (row) => nameKey(row.name) === nameKey(name) && row.order !== '' && row.order < Number(order),
    );
    return { name, order, place: order === '' || isHigher ? '' : order };
  });
}
