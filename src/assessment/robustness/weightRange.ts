import { decimal, ZERO, type Decimal } from '../../shared/decimal';
import type { Contender, Points } from './contender';

/** A multiple of a section's weight, exact: numerator over denominator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Where the order of a group ends, at this multiple or (`isKept`) just beyond it, and the two units that part there. */
export interface Turn extends Fraction {
  readonly isKept: boolean;
  readonly upper: string;
  readonly lower: string;
}

/** N3: multiples of a section's weight between which the printed order of the group holds; null: without end. */
export interface SectionRange {
  readonly section: string;
  readonly low: Turn | null;
  readonly high: Turn | null;
}

/**
 * 基础得分 while a part of the rows weighs w times as much: 100 × (earned + w·partEarned) ÷ (full + w·partFull), points in
 * units of 10⁻⁸ so that they are whole.
 */
interface Curve {
  readonly unit: string;
  readonly earned: bigint;
  readonly partEarned: bigint;
  readonly full: bigint;
  readonly partFull: bigint;
  /** 政务公开得分 in hundredths for a 基础得分 in hundredths. */
  readonly scoreAt: (base: number) => number;
  /** Two units for which this is the same have the same `scoreAt`. */
  readonly rule: string;
}

const UNITS = decimal(100_000_000);
const whole = (points: Decimal): bigint => BigInt(points.times(UNITS).toFixed(0));

/** ROUND(ROUND(x, 8), 2) ≥ k hundredths exactly when x·10⁹ ≥ k·10⁷ − 5,000,005. */
const SCALE = 100_000_000_000n;
const CENTS = 10_000_000n;
const HALF = 5_000_005n;
const threshold = (cents: number): bigint => BigInt(cents) * CENTS - HALF;

const NOTHING: Points = { earned: ZERO, full: ZERO };

function curveOf({ unit, earned, full, sections, scoreAt, adjustment, isVetoed }: Contender, section: string): Curve {
  const part = sections.get(section) ?? NOTHING;
  return {
    unit,
    earned: whole(earned.minus(part.earned)),
    partEarned: whole(part.earned),
    full: whole(full.minus(part.full)),
    partFull: whole(part.full),
    scoreAt,
    rule: `${adjustment.toFixed()}${isVetoed ? '否决' : ''}`,
  };
}

/** The same unit seen from the other end: w becomes 1/w. */
const turned = (curve: Curve): Curve => ({
  ...curve,
  earned: curve.partEarned,
  partEarned: curve.earned,
  full: curve.partFull,
  partFull: curve.full,
});

/** Whether two units have the same score whatever w is. */
const isSame = (a: Curve, b: Curve): boolean =>
  a.rule === b.rule &&
  a.earned * b.full === b.earned * a.full &&
  a.partEarned * b.partFull === b.partEarned * a.partFull &&
  a.earned * b.partFull + a.partEarned * b.full === b.earned * a.partFull + b.partEarned * a.full;

const rises = ({ earned, partEarned, full, partFull }: Curve): boolean => partEarned * full > earned * partFull;
const falls = ({ earned, partEarned, full, partFull }: Curve): boolean => partEarned * full < earned * partFull;

/** A place on the axis of w: at a multiple, or right after it. */
interface Position extends Fraction {
  readonly isAfter: boolean;
}

const START: Position = { numerator: 1n, denominator: 1n, isAfter: false };

function isBefore(a: Position, b: Position): boolean {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left === right ? !a.isAfter && b.isAfter : left < right;
}

/** 基础得分 in hundredths; it falls right after, and rises at, the multiple where it changes. */
function baseAt(curve: Curve, { numerator, denominator, isAfter }: Position): number {
  const earned = curve.earned * denominator + curve.partEarned * numerator;
  const full = curve.full * denominator + curve.partFull * numerator;
  const [above, below] = [SCALE * earned + HALF * full, CENTS * full];
  const isAtEnd = isAfter && falls(curve) && above % below === 0n;
  return Number(above / below) - (isAtEnd ? 1 : 0);
}

/** Where 基础得分 has moved so many hundredths from `base`; null when it never does. */
function moved(curve: Curve, base: number, hundredths: number): Position | null {
  const isRising = rises(curve);
  const bound = threshold(isRising ? base + hundredths : base - hundredths + 1);
  const numerator = bound * curve.full - SCALE * curve.earned;
  const denominator = SCALE * curve.partEarned - bound * curve.partFull;
  if (isRising ? denominator <= 0n : denominator >= 0n) return null;
  return isRising
    ? { numerator, denominator, isAfter: false }
    : { numerator: -numerator, denominator: -denominator, isAfter: true };
}

const positionOf = ({ numerator, denominator, isKept }: Turn): Position => ({
  numerator,
  denominator,
  isAfter: isKept,
});

/** From w = 1 upwards: where the order of two units ends; null when it does not before `limit`. */
function endOf(upper: Curve, lower: Curve, limit: Position | null): Turn | null {
  if (isSame(upper, lower)) return null;
  let position = START;
  let [high, low] = [baseAt(upper, position), baseAt(lower, position)];
  const apart = (): number => upper.scoreAt(high) - lower.scoreAt(low);
  const before = Math.sign(apart());
  for (;;) {
    // Scores move no further than 基础得分: until one has moved half the way, the order holds.
    const step = Math.max(1, Math.floor((Math.abs(apart()) + 1) / 2));
    const [one, other] = [moved(upper, high, step), moved(lower, low, step)];
    const next = one === null || (other !== null && isBefore(other, one)) ? other : one;
    if (next === null || (limit !== null && !isBefore(next, limit))) return null;
    position = next;
    [high, low] = [baseAt(upper, position), baseAt(lower, position)];
    if (Math.sign(apart()) === before) continue;
    const { numerator, denominator, isAfter } = position;
    return { numerator, denominator, isKept: isAfter, upper: upper.unit, lower: lower.unit };
  }
}

/** From w = 1 upwards: the end that comes first; of equals the one that is over at once, then the one printed first. */
function firstEnd(group: readonly Curve[]): Turn | null {
  let first: Turn | null = null;
  for (const [index, lower] of group.slice(1).entries()) {
    const upper = group[index];
    if (upper !== undefined) first = endOf(upper, lower, first && positionOf(first)) ?? first;
  }
  return first;
}

/** N3: the multiples of a section's weight, around 1, for which every two neighbours stay as they stand (also tied). */
export function sectionRange(section: string, group: readonly Contender[]): SectionRange {
  const curves = group.map((unit) => curveOf(unit, section));
  const low = firstEnd(curves.map(turned));
  return {
    section,
    low: low && { ...low, numerator: low.denominator, denominator: low.numerator },
    high: firstEnd(curves),
  };
}
