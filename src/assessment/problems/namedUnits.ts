import type { Grade } from '../model/assessment';
import type { UnitScore } from '../model/scores';
import { STATUS, VERDICT } from '../model/words';
import { cellText, isBlank } from '../scoring/cells';
import { gradeLadder } from '../scoring/grade';

/** The best and the worst 等次; null where they cannot be told apart. */
export function gradeEnds(grades: readonly Grade[]): { readonly best: string; readonly worst: string } | null {
  const ladder = gradeLadder(grades);
  const lowest = ladder.at(-1)?.minimum;
  const [best, worst] = [ladder[0]?.name, ladder.find(({ minimum }) => minimum === lowest)?.name];
  if (best === undefined || worst === undefined || isBlank(best) || isBlank(worst)) return null;
  const ends = { best: cellText(best), worst: cellText(worst) };
  return ends.best === ends.worst ? null : ends;
}

/** Units that a notice names; each list in the order of `units`. */
interface NamedUnits {
  /** With the best grade. */
  readonly praised: readonly UnitScore[];
  /** With the worst grade. */
  readonly criticised: readonly UnitScore[];
  /** With the worst grade so far, and therefore not named for it. */
  readonly unfinished: readonly UnitScore[];
  readonly vetoed: readonly UnitScore[];
  readonly underweight: readonly UnitScore[];
}

/** G6 */
export function namedUnits(units: readonly UnitScore[], grades: readonly Grade[]): NamedUnits {
  const ends = gradeEnds(grades);
  const withGrade = (grade: string | undefined): UnitScore[] =>
    units.filter((unit) => grade !== undefined && unit.grade === grade);
  const isFinished = ({ status }: UnitScore): boolean => status === STATUS.finished;
  const isUnderweight = ({ weight }: UnitScore): boolean => weight.verdict === VERDICT.unmet;
  const worst = withGrade(ends?.worst);
  return {
    praised: withGrade(ends?.best).filter((unit) => isFinished(unit) && !isUnderweight(unit)),
    criticised: worst.filter(isFinished),
    unfinished: worst.filter((unit) => !isFinished(unit)),
    vetoed: units.filter(({ vetoes }) => vetoes > 0),
    underweight: units.filter(isUnderweight),
  };
}
