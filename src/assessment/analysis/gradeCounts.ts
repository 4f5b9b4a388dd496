import type { Grade } from '../model/assessment';
import type { UnitScore } from '../model/scores';
import { cellText, isBlank, nameKey } from '../scoring/cells';
import { firstByName } from '../scoring/firstByName';
import { gradeLadder } from '../scoring/grade';

/** How many units of a group have each grade. */
export interface GradeCounts {
  readonly group: string;
  /** Highest grade first; `grade` null: units without one. Grades of nobody stand with 0, but not null. */
  readonly counts: readonly { readonly grade: string | null; readonly units: readonly string[] }[];
}

/** Grades with a readable 最低分, highest first; each name once (C5). */
export const gradeNames = (grades: readonly Grade[]): string[] => [
  ...firstByName(
    gradeLadder(grades)
      .filter(({ name }) => !isBlank(name))
      .map(({ name }) => cellText(name)),
    (name) => name,
  ).values(),
];

/** D5: groups in roster order, units in printed order. */
export function gradeCounts(units: readonly UnitScore[], grades: readonly Grade[]): GradeCounts[] {
  const ladder = gradeNames(grades);
  const groups = new Map<string, UnitScore[]>();
  for (const unit of units) {
    const known = groups.get(nameKey(unit.group));
    if (known) known.push(unit);
    else groups.set(nameKey(unit.group), [unit]);
  }
  return [...groups.values()].map((members) => {
    const sorted = members.toSorted((a, b) => a.order - b.order);
    const of = (grade: string | null): string[] =>
      sorted
        .filter((unit) => (grade === null ? unit.grade === null : nameKey(unit.grade ?? '') === nameKey(grade)))
        .map(({ unit }) => unit);
    const ungraded = of(null);
    return {
      group: members[0]?.group ?? '',
      counts: [
        ...ladder.map((grade) => ({ grade, units: of(grade) })),
        ...(ungraded.length > 0 ? [{ grade: null, units: ungraded }] : []),
      ],
    };
  });
}
