import type { Cell, Grade } from '../model/assessment';
import type { Decimal } from '../../shared/decimal';
import { cellText, isBlank, numberIn } from './cells';

interface Step {
  readonly name: Cell;
  readonly minimum: number;
}

/** Grades with a readable 最低分, highest first, equals in the order of the sheet. */
export type GradeLadder = readonly Step[];

export const gradeLadder = (grades: readonly Grade[]): GradeLadder =>
  grades
    .flatMap(({ name, minimum }) => {
      const from = numberIn(minimum);
      return from === null ? [] : [{ name, minimum: from }];
    })
    .sort((a, b) => b.minimum - a.minimum);

/** S13; for a vetoed unit S12: the grade with the smallest 最低分. */
export function gradeOf(score: Decimal | null, vetoed: boolean, ladder: GradeLadder): string | null {
  if (score === null) return null;
  const lowest = ladder.at(-1)?.minimum;
  const step = ladder.find(({ minimum }) => (vetoed ? minimum === lowest : score.gte(minimum)));
  return step === undefined || isBlank(step.name) ? null : cellText(step.name);
}
