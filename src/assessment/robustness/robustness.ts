import { decimal, type Decimal } from '../../shared/decimal';
import type { Assessment } from '../model/assessment';
import type { AssessmentScores } from '../model/scores';
import { gradeLadder } from '../scoring/grade';
import { contenders, type Contender } from './contender';
import { nextGrade, type NextGrade } from './nextGrade';
import { smallestSwap, type Swap } from './swaps';
import { pairRange, type OrderEnd } from './weightRange';

/** Two units that stand one after the other in the ranking of a group. */
export interface Neighbours {
  readonly upper: string;
  readonly lower: string;
  /** N1: 政务公开得分 between them; 0 where they share a place. */
  readonly apart: Decimal;
  /** N2: null when no change of one row swaps them. */
  readonly swap: Swap | null;
}

/** Where the order of a group ends, and the two units that part with it. */
export interface Turn extends OrderEnd {
  readonly upper: string;
  readonly lower: string;
}

/** N3: multiples of a section's weight between which the printed order of the group holds; null: without end. */
export interface SectionRange {
  readonly section: string;
  readonly low: Turn | null;
  readonly high: Turn | null;
}

/** How firmly the ranking of one group stands (SPEC.md, "How firm a ranking is"). */
export interface GroupRobustness {
  readonly group: string;
  readonly neighbours: readonly Neighbours[];
  /** N4: runs of units in effect equal, in printed order. */
  readonly equals: readonly (readonly string[])[];
  readonly sections: readonly SectionRange[];
  readonly grades: readonly NextGrade[];
}

/** N4: points of one row that may be judged one way or the other. */
const IN_EFFECT_EQUAL = decimal(1);

type Pair = readonly [upper: Contender, lower: Contender];

const pairsOf = (group: readonly Contender[]): Pair[] =>
  group.slice(1).flatMap((lower, index): Pair[] => {
    const upper = group[index];
    return upper === undefined ? [] : [[upper, lower]];
  });

function equalsIn(neighbours: readonly Neighbours[]): string[][] {
  const runs: string[][] = [];
  for (const { upper, lower, swap } of neighbours) {
    if (swap === null || swap.points.abs().gt(IN_EFFECT_EQUAL)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === upper) last.push(lower);
    else runs.push([upper, lower]);
  }
  return runs;
}

/** −1 when `a` is the smaller multiple, 1 when `b` is, 0 when they are the same. */
function compared(a: OrderEnd, b: OrderEnd): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : Number(left > right);
}

/** The end that comes first on the way from 1; of equals the one that is over at once. */
function nearest(ends: readonly (Turn | null)[], direction: 1 | -1): Turn | null {
  return ends.reduce((first, end) => {
    if (first === null || end === null) return first ?? end;
    const order = compared(end, first) * direction;
    return order < 0 || (order === 0 && first.isKept && !end.isKept) ? end : first;
  }, null);
}

function sectionRange(section: string, pairs: readonly Pair[]): SectionRange {
  const ranges = pairs.map(([upper, lower]) => {
    const { low, high } = pairRange(upper, lower, section);
    const names = { upper: upper.unit, lower: lower.unit };
    return { low: low && { ...low, ...names }, high: high && { ...high, ...names } };
  });
  return {
    section,
    low: nearest(
      ranges.map(({ low }) => low),
      -1,
    ),
    high: nearest(
      ranges.map(({ high }) => high),
      1,
    ),
  };
}

function robustnessOf(group: readonly Contender[], assessment: Assessment): GroupRobustness {
  const pairs = pairsOf(group);
  const neighbours = pairs.map(([upper, lower]): Neighbours => ({
    upper: upper.unit,
    lower: lower.unit,
    apart: upper.score.minus(lower.score),
    swap: smallestSwap(upper, lower),
  }));
  const sections = [...new Set(assessment.tasks.map(({ section }) => section.trim()))].filter((section) =>
    group.some((unit) => unit.sections.has(section)),
  );
  const ladder = gradeLadder(assessment.grades);
  return {
    group: group[0]?.group ?? '',
    neighbours,
    equals: equalsIn(neighbours),
    sections: pairs.length === 0 ? [] : sections.map((section) => sectionRange(section, pairs)),
    grades: group.flatMap((unit) => nextGrade(unit, ladder) ?? []),
  };
}

/** What it takes to change the ranking of each group. Exact: every number comes from the rules themselves. */
export function robustness(assessment: Assessment, scores: AssessmentScores): GroupRobustness[] {
  return contenders(assessment, scores).map((group) => robustnessOf(group, assessment));
}
