import { decimal, type Decimal } from '../../shared/decimal';
import type { Assessment } from '../model/assessment';
import type { AssessmentScores } from '../model/scores';
import { gradeLadder } from '../scoring/grade';
import { contenders, type Contender } from './contender';
import { nextGrade, type NextGrade } from './nextGrade';
import { smallestSwap, type Swap } from './swaps';
import { sectionRange, type SectionRange } from './weightRange';

/** Two units that stand one after the other in the ranking of a group. */
export interface Neighbours {
  readonly upper: string;
  readonly lower: string;
  /** N1: 政务公开得分 between them; 0 where they share a place. */
  readonly apart: Decimal;
  /** N2: null when no change of one row swaps them. */
  readonly swap: Swap | null;
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
    sections: pairs.length === 0 ? [] : sections.map((section) => sectionRange(section, group)),
    grades: group.flatMap((unit) => nextGrade(unit, ladder) ?? []),
  };
}

/** What it takes to change the ranking of each group. Exact: every number comes from the rules themselves. */
export function robustness(assessment: Assessment, scores: AssessmentScores): GroupRobustness[] {
  return contenders(assessment, scores).map((group) => robustnessOf(group, assessment));
}
