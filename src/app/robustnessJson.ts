import { multiple } from '../assessment/robustness/multiple';
import type { GroupRobustness } from '../assessment/robustness/robustness';
import type { Fraction, SectionRange, Turn } from '../assessment/robustness/weightRange';

interface TurnJson {
  /** The multiple as an exact fraction, "4/5". */
  readonly exact: string;
  /** The same to three decimals, towards 1: at this multiple the order holds. */
  readonly multiple: string;
  readonly upper: string;
  readonly lower: string;
}

/** How firm the ranking of a group is (SPEC.md, N1–N5): points as decimal strings, null where there is nothing. */
export interface RobustnessJson {
  readonly group: string;
  readonly neighbours: readonly {
    readonly upper: string;
    readonly lower: string;
    readonly apart: string;
    readonly swap: {
      readonly unit: string;
      readonly points: string;
      readonly taskId: string;
      readonly rows: number;
    } | null;
  }[];
  readonly equals: readonly (readonly string[])[];
  readonly sections: readonly {
    readonly section: string;
    readonly low: TurnJson | null;
    readonly high: TurnJson | null;
  }[];
  readonly grades: readonly {
    readonly unit: string;
    readonly grade: string;
    readonly gap: string;
    readonly points: string | null;
  }[];
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

function exact({ numerator, denominator }: Fraction): string {
  const common = divisor(numerator, denominator);
  return `${numerator / common}/${denominator / common}`;
}

const turn = (end: Turn | null, isLow: boolean): TurnJson | null =>
  end && { exact: exact(end), multiple: multiple(end, isLow), upper: end.upper, lower: end.lower };

const range = ({ section, low, high }: SectionRange) => ({ section, low: turn(low, true), high: turn(high, false) });

export const robustnessJson = ({ group, neighbours, equals, sections, grades }: GroupRobustness): RobustnessJson => ({
  group,
  neighbours: neighbours.map(({ upper, lower, apart, swap }) => ({
    upper,
    lower,
    apart: apart.toFixed(2),
    swap: swap && { ...swap, points: swap.points.toFixed(2) },
  })),
  equals,
  sections: sections.map(range),
  grades: grades.map(({ unit, grade, gap, points }) => ({
    unit,
    grade,
    gap: gap.toFixed(2),
    points: points?.toFixed(2) ?? null,
  })),
});
