import type { Assessment, Cell, EvidenceRow, WeightEntry } from '../../src/assessment/model/assessment';
import type {
  AssessmentScores,
  HintCode,
  RowScore,
  UnitScore,
  UnitStatus,
  Verdict,
  WeightCheck,
} from '../../src/assessment/model/scores';
import { decimal, type Decimal } from '../../src/shared/decimal';

/*
 * SPEC.md read a second time, rule by rule, as slowly and plainly as possible, on exact fractions. It shares no arithmetic
 * and no code with src/assessment/scoring; where the two disagree, one of them or SPEC.md is wrong.
 */

// --- exact fractions -------------------------------------------------------------------------------------------------

/** top ÷ bottom, bottom > 0, not reduced. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const whole = (value: bigint): Fraction => ({ top: value, bottom: 1n });
const NOUGHT = whole(0n);
const ONE = whole(1n);
const HUNDRED = whole(100n);

/** A decimal text such as "-12.5", "1e-7" or "1.5e+21". */
const fractionOf = (text: string): Fraction => {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text);
  if (match === null) throw new Error(`not a decimal text: ${text}`);
  const [, sign = '', integer = '0', decimals = '', exponent = '0'] = match;
  const digits = BigInt(sign + integer + decimals);
  const power = Number(exponent) - decimals.length;
  return power >= 0 ? whole(digits * 10n ** BigInt(power)) : { top: digits, bottom: 10n ** BigInt(-power) };
};

const plus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const dividedBy = (a: Fraction, b: Fraction): Fraction => {
  if (b.top === 0n) throw new Error('division by zero');
  const flip = b.top < 0n ? -1n : 1n;
  return { top: a.top * b.bottom * flip, bottom: a.bottom * b.top * flip };
};
const isLess = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;
const isZero = (a: Fraction): boolean => a.top === 0n;
const isPositive = (a: Fraction): boolean => a.top > 0n;
const isNegative = (a: Fraction): boolean => a.top < 0n;
const smaller = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);
const larger = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);
const clamped = (value: Fraction, low: Fraction, high: Fraction): Fraction => smaller(larger(value, low), high);
const total = (values: readonly Fraction[]): Fraction => values.reduce(plus, NOUGHT);

/** Keeps so many decimals; `goesUp` decides from the dropped part (left ÷ bottom of the last place) on the magnitude. */
const cut = (value: Fraction, places: number, goesUp: (left: bigint, bottom: bigint) => boolean): Fraction => {
  const scale = 10n ** BigInt(places);
  const magnitude = (value.top < 0n ? -value.top : value.top) * scale;
  const kept = magnitude / value.bottom;
  const units = goesUp(magnitude % value.bottom, value.bottom) ? kept + 1n : kept;
  return { top: value.top < 0n ? -units : units, bottom: scale };
};
const ROUND = (value: Fraction, places: number) => cut(value, places, (left, bottom) => left * 2n >= bottom);
const ROUNDUP = (value: Fraction, places: number) => cut(value, places, (left) => left > 0n);
const ROUNDDOWN = (value: Fraction, places: number) => cut(value, places, () => false);
const r8 = (value: Fraction): Fraction => ROUND(value, 8);

/** The whole days of a positive serial date. */
const INT = (value: Fraction): bigint => value.top / value.bottom;

const toDecimal = (value: Fraction): Decimal => {
  let places = 0;
  let top = value.top;
  while (top % value.bottom !== 0n) {
    if (places > 400) throw new Error(`no finite decimal: ${String(value.top)}/${String(value.bottom)}`);
    top *= 10n;
    places += 1;
  }
  return decimal(`${String(top / value.bottom)}e-${places}`);
};
const toDecimalOrNull = (value: Fraction | null): Decimal | null => (value === null ? null : toDecimal(value));

// --- reading cells ---------------------------------------------------------------------------------------------------

/** C1 */
const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && /^[ \u3000]*$/.test(cell));

/** C2; the double is read by its shortest decimal text. */
const numberIn = (cell: Cell): Fraction | null => (typeof cell === 'number' ? fractionOf(String(cell)) : null);

/** C2: something stands there that is no number. */
const isUnreadableNumber = (cell: Cell): boolean => !isBlank(cell) && numberIn(cell) === null;

/** C3: the day. */
const dayIn = (cell: Cell): bigint | null => {
  const value = numberIn(cell);
  if (value === null || isLess(value, ONE) || !isLess(value, whole(2958466n))) return null;
  return INT(value);
};

/** C3: something stands there that is no date. */
const isUnreadableDate = (cell: Cell): boolean => !isBlank(cell) && dayIn(cell) === null;

/** C4: the first row of that name, null without one. */
const settingCell = (assessment: Assessment, name: string): Cell =>
  assessment.settings.find((setting) => setting.name === name)?.value ?? null;

/** C4: a number, 0 or more. */
const numberSetting = (assessment: Assessment, name: string, standard: string): Fraction => {
  const value = numberIn(settingCell(assessment, name));
  return value === null || isNegative(value) ? fractionOf(standard) : value;
};

/** C4: 权重下限, above 0 up to 1. */
const weightLimit = (assessment: Assessment): Fraction => {
  const value = numberIn(settingCell(assessment, '权重下限'));
  return value === null || !isPositive(value) || isLess(ONE, value) ? fractionOf('0.04') : value;
};

/** C4: one of some words, the first of which is the default. */
const choiceSetting = (assessment: Assessment, name: string, words: readonly [string, ...string[]]): string => {
  const cell = settingCell(assessment, name);
  return words.find((word) => word === cell) ?? words[0];
};

/** C5 */
const sameName = (left: Cell, right: string): boolean => typeof left === 'string' && folded(left) === folded(right);
const folded = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

// --- evidence row ----------------------------------------------------------------------------------------------------

/** P; null when absent. */
const pointsOf = (assessment: Assessment, row: EvidenceRow): Fraction | null => {
  let cell: Cell = null;
  if (row.points === 'follows') {
    const task = assessment.tasks.find((candidate) => sameName(candidate.id, row.taskId));
    if (task !== undefined) cell = task.points;
  } else {
    cell = row.points.typed;
  }
  const points = numberIn(cell);
  return points === null || isNegative(points) ? null : points;
};

type Conclusion = '完成' | '部分完成' | '未完成' | '不适用' | 'open' | 'unknown';

/** S1 */
const conclusionOf = (row: EvidenceRow): Conclusion => {
  if (isBlank(row.conclusion)) return 'open';
  if (row.conclusion === '完成') return '完成';
  if (row.conclusion === '部分完成') return '部分完成';
  if (row.conclusion === '未完成') return '未完成';
  if (row.conclusion === '不适用') return '不适用';
  return 'unknown';
};

/** S1 */
const isAssessed = (row: EvidenceRow): boolean => ['完成', '部分完成', '未完成'].includes(conclusionOf(row));

/** S2: the share of 数量 in 要求数量 can be told. */
const countsOf = (row: EvidenceRow): { count: Fraction; required: Fraction } | null => {
  const count = numberIn(row.count);
  const required = numberIn(row.requiredCount);
  return count === null || required === null || !isPositive(required) ? null : { count, required };
};

/** S2 for 部分完成; null when neither 完成率 nor 数量 can be used. */
const partlyEarned = (row: EvidenceRow, points: Fraction): Fraction | null => {
  const rate = numberIn(row.rate);
  if (rate !== null) return r8(times(points, clamped(rate, NOUGHT, ONE)));
  const counts = countsOf(row);
  if (counts === null) return null;
  return clamped(r8(dividedBy(times(points, counts.count), counts.required)), NOUGHT, points);
};

/** S3 */
const lacksEvidence = (assessment: Assessment, row: EvidenceRow): boolean =>
  choiceSetting(assessment, '无佐证不得分', ['是', '否']) === '是' && isBlank(row.evidence);

/** S2, S3 */
const earnedOf = (assessment: Assessment, row: EvidenceRow, points: Fraction): Fraction => {
  if (lacksEvidence(assessment, row)) return NOUGHT;
  if (conclusionOf(row) === '完成') return points;
  if (conclusionOf(row) === '部分完成') return partlyEarned(row, points) ?? NOUGHT;
  return NOUGHT;
};

/** S4 */
const overdueDays = (row: EvidenceRow): number => {
  const published = dayIn(row.publishedOn);
  const deadline = dayIn(row.deadline);
  if (published === null || deadline === null) return 0;
  return published > deadline ? Number(published - deadline) : 0;
};

/** S5 */
const lateDeduction = (assessment: Assessment, row: EvidenceRow, points: Fraction): Fraction =>
  overdueDays(row) > 0 ? r8(times(points, numberSetting(assessment, '逾期扣分比例', '0.2'))) : NOUGHT;

/** S6: what 扣分 counts for. */
const deductionOf = (row: EvidenceRow): Fraction => larger(numberIn(row.deduction) ?? NOUGHT, NOUGHT);

/** S6: 考评得分 */
const rowScore = (assessment: Assessment, row: EvidenceRow): Fraction | null => {
  const points = pointsOf(assessment, row);
  if (points === null || !isAssessed(row)) return null;
  const left = minus(
    minus(earnedOf(assessment, row, points), deductionOf(row)),
    lateDeduction(assessment, row, points),
  );
  return ROUND(larger(NOUGHT, r8(left)), 2);
};

/** S7: 最终得分 */
const finalScore = (assessment: Assessment, row: EvidenceRow): Fraction | null => {
  const points = pointsOf(assessment, row);
  if (points === null || !isAssessed(row)) return null;
  const override = numberIn(row.override);
  if (override === null || isBlank(row.overrideReason)) return rowScore(assessment, row);
  return ROUND(clamped(override, NOUGHT, points), 2);
};

const isOutside = (value: Fraction | null, high: Fraction): boolean =>
  value !== null && (isNegative(value) || isLess(high, value));

// --- appeal ----------------------------------------------------------------------------------------------------------

/** A1 */
const isAppealed = (row: EvidenceRow): boolean => !(isBlank(row.appealReason) && isBlank(row.appealEvidence));

/** A2 */
const isDecided = (row: EvidenceRow): boolean => row.appealVerdict === '维持' || row.appealVerdict === '调整';

/** A4: a 核定得分 counts, and nothing has changed. */
const isAdjustedForNothing = (assessment: Assessment, row: EvidenceRow): boolean => {
  if (row.appealVerdict !== '调整') return false;
  if (numberIn(row.override) === null || isBlank(row.overrideReason)) return false;
  const before = numberIn(row.scoreBeforeAppeal);
  const after = finalScore(assessment, row);
  return before !== null && after !== null && isZero(minus(r8(before), after));
};

// --- what a score was given on ---------------------------------------------------------------------------------------

/** E2: 4.2916000000000E+04 */
const scientific = (value: Fraction): string => {
  const settled = r8(value);
  if (isZero(settled)) return '0.0000000000000E+00';
  const sign = isNegative(settled) ? '-' : '';
  const magnitude = isNegative(settled) ? minus(NOUGHT, settled) : settled;
  const tenTo = (power: number): Fraction =>
    power < 0 ? { top: 1n, bottom: 10n ** BigInt(-power) } : whole(10n ** BigInt(power));
  let power = 0;
  while (!isLess(magnitude, tenTo(power + 1))) power += 1;
  while (isLess(magnitude, tenTo(power))) power -= 1;
  let digits = ROUND(times(magnitude, tenTo(13 - power)), 0).top.toString();
  if (digits.length > 14) {
    digits = digits.slice(0, 14);
    power += 1;
  }
  const exponent = String(Math.abs(power)).padStart(2, '0');
  return `${sign}${digits.charAt(0)}.${digits.slice(1)}E${power < 0 ? '-' : '+'}${exponent}`;
};

/** E2: so many characters of the beginning, and of what is left so many of the end. */
const basisPart = (cell: Cell, first: number, last: number): string => {
  const number = numberIn(cell);
  if (number !== null) return scientific(number);
  const text = cell === null ? '' : typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
  if (text.length <= first + last) return text;
  return text.substring(0, first) + text.substring(text.length - last);
};

/** E2 */
const withoutSpaces = (text: string): string =>
  text
    .split('\r')
    .join('')
    .split(/[ \u3000]/)
    .filter((word) => word !== '')
    .join(' ');

/** E1 */
const basisNow = (assessment: Assessment, row: EvidenceRow): string => {
  const task = assessment.tasks.find((candidate) => sameName(candidate.id, row.taskId));
  const parts: [Cell, number, number][] = [
    [row.progress, 90, 9],
    [row.evidence, 9000, 900],
    [row.publishedOn, 90, 9],
    [row.count, 90, 9],
    [row.points === 'follows' ? (task?.points ?? null) : row.points.typed, 90, 9],
    [row.deadline, 90, 9],
    [row.requiredCount, 90, 9],
    [task?.requirement ?? null, 6000, 600],
    [task?.rubric ?? null, 4000, 400],
  ];
  return parts.map(([cell, first, last]) => withoutSpaces(basisPart(cell, first, last))).join('␟');
};

/** E3 */
const isStale = (assessment: Assessment, row: EvidenceRow): boolean => {
  if (['open', 'unknown'].includes(conclusionOf(row)) || isBlank(row.basis)) return false;
  return row.basis !== basisNow(assessment, row);
};

/** 提示, in the order of SPEC.md. */
const hintsOf = (assessment: Assessment, row: EvidenceRow): HintCode[] => {
  const conclusion = conclusionOf(row);
  const points = pointsOf(assessment, row);
  const deduction = numberIn(row.deduction);
  const override = numberIn(row.override);
  const claimsWork = conclusion === '完成' || conclusion === '部分完成';
  const partlyWithoutMeasure =
    conclusion === '部分完成' && partlyEarned(row, NOUGHT /* any points: only whether it can be told */) === null;
  const hasOverrideReason = !isBlank(row.overrideReason);
  const remarks: [HintCode, boolean][] = [
    ['conclusionUnknown', conclusion === 'unknown'],
    ['pointsUnreadable', points === null],
    ['deadlineUnreadable', isUnreadableDate(row.deadline)],
    ['requiredCountUnreadable', isUnreadableNumber(row.requiredCount)],
    ['noEvidence', claimsWork && lacksEvidence(assessment, row)],
    ['noRate', partlyWithoutMeasure],
    ['rateUnreadable', isUnreadableNumber(row.rate)],
    ['rateOutOfRange', isOutside(numberIn(row.rate), ONE)],
    ['countUnreadable', isUnreadableNumber(row.count)],
    ['publishedOnUnreadable', isUnreadableDate(row.publishedOn)],
    ['selfScoreUnreadable', isUnreadableNumber(row.selfScore)],
    ['overdue', overdueDays(row) > 0],
    ['deductionUnreadable', isUnreadableNumber(row.deduction)],
    ['deductionNegative', deduction !== null && isNegative(deduction)],
    ['deductionWithoutReason', deduction !== null && isPositive(deduction) && isBlank(row.deductionReason)],
    ['overrideUnreadable', isUnreadableNumber(row.override)],
    ['overrideOutOfRange', hasOverrideReason && points !== null && isOutside(override, points)],
    ['overrideWithoutReason', override !== null && !hasOverrideReason],
    ['appealOpen', isAppealed(row) && isBlank(row.appealVerdict)],
    ['appealVerdictUnknown', !isBlank(row.appealVerdict) && !isDecided(row)],
    ['appealWithoutAnswer', isDecided(row) && isBlank(row.appealAnswer)],
    ['appealWithoutOverride', row.appealVerdict === '调整' && (override === null || !hasOverrideReason)],
    ['appealUnchanged', isAdjustedForNothing(assessment, row)],
  ];
  return remarks.filter(([, applies]) => applies).map(([code]) => code);
};

const scoreOfRow = (assessment: Assessment, row: EvidenceRow): RowScore => ({
  points: toDecimalOrNull(pointsOf(assessment, row)),
  overdueDays: overdueDays(row),
  score: toDecimalOrNull(rowScore(assessment, row)),
  final: toDecimalOrNull(finalScore(assessment, row)),
  hints: hintsOf(assessment, row),
  isStale: isStale(assessment, row),
});

// --- unit ------------------------------------------------------------------------------------------------------------

const present = (values: readonly (Fraction | null)[]): Fraction[] => values.filter((value) => value !== null);

const rowsOf = (assessment: Assessment, unit: string): EvidenceRow[] =>
  assessment.evidence.filter((row) => sameName(row.unit, unit));

/** S8: 适用任务 */
const applicableRows = (assessment: Assessment, unit: string): EvidenceRow[] =>
  rowsOf(assessment, unit).filter((row) => conclusionOf(row) !== '不适用');

/** S8: 已评任务 */
const assessedRows = (assessment: Assessment, unit: string): EvidenceRow[] =>
  rowsOf(assessment, unit).filter(isAssessed);

const sumOfPoints = (assessment: Assessment, rows: readonly EvidenceRow[]): Fraction =>
  r8(total(present(rows.map((row) => pointsOf(assessment, row)))));

/** S8: 应得分值 */
const fullPoints = (assessment: Assessment, unit: string): Fraction =>
  sumOfPoints(assessment, applicableRows(assessment, unit));

/** S8: 实得分值 */
const earnedPoints = (assessment: Assessment, unit: string): Fraction =>
  r8(total(present(rowsOf(assessment, unit).map((row) => finalScore(assessment, row)))));

/** S8, S9: out of 100, to 2 places */
const outOfHundred = (earned: Fraction, full: Fraction): Fraction | null =>
  isZero(full) ? null : ROUND(r8(dividedBy(times(HUNDRED, earned), full)), 2);

/** S8: 基础得分; [不适用处理] has one word only. */
const baseScore = (assessment: Assessment, unit: string): Fraction | null =>
  outOfHundred(earnedPoints(assessment, unit), fullPoints(assessment, unit));

/** S8: 完成率 */
const completion = (assessment: Assessment, unit: string): Fraction | null => {
  const applicable = applicableRows(assessment, unit);
  if (applicable.length === 0) return null;
  const done = applicable.filter((row) => conclusionOf(row) === '完成').length;
  return ROUND(r8(dividedBy(whole(BigInt(done)), whole(BigInt(applicable.length)))), 4);
};

/** S9: what 已评得分 divides by */
const assessedPoints = (assessment: Assessment, unit: string): Fraction =>
  sumOfPoints(assessment, assessedRows(assessment, unit));

/** S9: 已评得分 */
const assessedScore = (assessment: Assessment, unit: string): Fraction | null =>
  outOfHundred(earnedPoints(assessment, unit), assessedPoints(assessment, unit));

/** S10: Σ of the rows of one 类型 that count */
const adjustmentSum = (assessment: Assessment, unit: string, type: '加分' | '减分'): Fraction => {
  const amounts = assessment.adjustments
    .filter((row) => sameName(row.unit, unit) && row.type === type)
    .filter((row) => !isBlank(row.reason) && !isBlank(row.evidence))
    .map((row) => numberIn(row.amount));
  return r8(total(present(amounts).filter(isPositive)));
};

/** S10: 加减分 */
const adjustmentOf = (assessment: Assessment, unit: string): Fraction => {
  const bonus = smaller(adjustmentSum(assessment, unit, '加分'), numberSetting(assessment, '加分上限', '5'));
  return ROUND(r8(minus(bonus, adjustmentSum(assessment, unit, '减分'))), 2);
};

/** S11 */
const scoreBeforeVeto = (assessment: Assessment, unit: string): Fraction | null => {
  const base = baseScore(assessment, unit);
  if (base === null) return null;
  const sum = r8(plus(base, adjustmentOf(assessment, unit)));
  return ROUND(clamped(sum, NOUGHT, numberSetting(assessment, '最高得分', '100')), 2);
};

/** S12: the 否决 rows that count */
const vetoesOf = (assessment: Assessment, unit: string): number =>
  assessment.adjustments.filter((row) => sameName(row.unit, unit) && row.type === '否决' && !isBlank(row.reason))
    .length;

/** S12 */
const isVetoed = (assessment: Assessment, unit: string): boolean => vetoesOf(assessment, unit) > 0;

/** S11, S12: 政务公开得分 */
const publishedScore = (assessment: Assessment, unit: string): Fraction | null => {
  const score = scoreBeforeVeto(assessment, unit);
  if (score === null || !isVetoed(assessment, unit)) return score;
  return ROUND(smaller(score, numberSetting(assessment, '否决最高得分', '59')), 2);
};

/** S13: a blank 等次 is no grade to show; a number or logical value shows as the spreadsheet writes it. */
const gradeText = (name: Cell): string | null => {
  if (isBlank(name)) return null;
  return typeof name === 'boolean' ? String(name).toUpperCase() : String(name);
};

/** S12, S13: 等次 */
const gradeOf = (assessment: Assessment, unit: string): string | null => {
  const score = publishedScore(assessment, unit);
  if (score === null) return null;
  const vetoed = isVetoed(assessment, unit);
  let best: { name: Cell; minimum: Fraction } | null = null;
  for (const { name, minimum: cell } of assessment.grades) {
    const minimum = numberIn(cell);
    if (minimum === null) continue;
    if (vetoed) {
      if (best === null || isLess(minimum, best.minimum)) best = { name, minimum };
    } else if (!isLess(score, minimum)) {
      if (best === null || isLess(best.minimum, minimum)) best = { name, minimum };
    }
  }
  return best === null ? null : gradeText(best.name);
};

// --- ≥ 4 % rule ------------------------------------------------------------------------------------------------------

const weightRow = (assessment: Assessment, unit: string): WeightEntry | null =>
  assessment.weights.find((entry) => sameName(entry.unit, unit)) ?? null;

interface Weight {
  readonly total: Fraction | null;
  readonly points: Fraction | null;
}

const weightOf = (assessment: Assessment, unit: string): Weight => {
  const row = weightRow(assessment, unit);
  return row === null ? { total: null, points: null } : { total: numberIn(row.total), points: numberIn(row.points) };
};

/** W2: both values, when they can be judged */
const judgeable = ({ total: all, points }: Weight): { all: Fraction; points: Fraction } | null => {
  if (all === null || points === null) return null;
  if (!isPositive(all) || isNegative(points) || isLess(all, points)) return null;
  return { all, points };
};

/** W1, W2 */
const verdictOf = (assessment: Assessment, unit: string): Verdict => {
  const weight = judgeable(weightOf(assessment, unit));
  if (weight === null) return '无法核实';
  const margin = r8(minus(weight.points, times(weightLimit(assessment), weight.all)));
  return isNegative(margin) ? '不达标' : '达标';
};

/** W3 */
const shareOf = (assessment: Assessment, unit: string): Fraction | null => {
  const weight = judgeable(weightOf(assessment, unit));
  return weight === null ? null : ROUNDDOWN(ROUND(dividedBy(weight.points, weight.all), 12), 4);
};

/** W4 */
const shortfallOf = (assessment: Assessment, unit: string): Fraction | null => {
  const weight = judgeable(weightOf(assessment, unit));
  if (weight === null) return null;
  const lacking = r8(minus(times(weightLimit(assessment), weight.all), weight.points));
  return ROUNDUP(larger(NOUGHT, lacking), 2);
};

/** W5: the 政务公开分值 that 折算得分 uses, null for a blank 折算得分 */
const convertingPoints = (assessment: Assessment, unit: string): Fraction | null => {
  const weight = judgeable(weightOf(assessment, unit));
  if (weight === null) return null;
  if (verdictOf(assessment, unit) === '达标') return weight.points;
  const handling = choiceSetting(assessment, '未达标处理', ['提示', '按下限折算', '不予折算']);
  if (handling === '提示') return weight.points;
  if (handling === '按下限折算') return r8(times(weightLimit(assessment), weight.all));
  return null;
};

/** W5: 折算得分 */
const convertedScore = (assessment: Assessment, unit: string): Fraction | null => {
  const score = publishedScore(assessment, unit);
  const points = convertingPoints(assessment, unit);
  if (score === null || points === null) return null;
  return ROUND(r8(dividedBy(times(score, points), HUNDRED)), 2);
};

const weightCheck = (assessment: Assessment, unit: string): WeightCheck => {
  const weight = weightOf(assessment, unit);
  return {
    total: toDecimalOrNull(weight.total),
    points: toDecimalOrNull(weight.points),
    share: toDecimalOrNull(shareOf(assessment, unit)),
    verdict: verdictOf(assessment, unit),
    shortfall: toDecimalOrNull(shortfallOf(assessment, unit)),
  };
};

// --- ranking ---------------------------------------------------------------------------------------------------------

/** R1 */
const groupOf = (group: string): string => (isBlank(group) ? '未分组' : group);

/** What the ranking looks at: a unit of the roster, its place there, its published score. */
interface Contender {
  readonly position: number;
  readonly group: string;
  readonly score: Fraction | null;
}

/** R1 */
const rivalsOf = (contenders: readonly Contender[], self: Contender): Contender[] =>
  contenders.filter((other) => other.group === self.group);

/** R2, R3 */
const rankOf = (contenders: readonly Contender[], self: Contender): number | null => {
  const own = self.score;
  if (own === null) return null;
  return 1 + rivalsOf(contenders, self).filter((other) => other.score !== null && isLess(own, other.score)).length;
};

/** R3, R5 */
const standsBefore = (left: Contender, right: Contender): boolean => {
  if (left.score !== null && right.score === null) return true;
  if (left.score === null && right.score !== null) return false;
  if (left.score !== null && right.score !== null) {
    if (isLess(right.score, left.score)) return true;
    if (isLess(left.score, right.score)) return false;
  }
  return left.position < right.position;
};

/** R3, R5 */
const orderOf = (contenders: readonly Contender[], self: Contender): number =>
  1 + rivalsOf(contenders, self).filter((other) => standsBefore(other, self)).length;

/** R4 */
const statusOf = (assessment: Assessment, unit: string): UnitStatus => {
  if (isZero(fullPoints(assessment, unit))) return '无适用任务';
  return assessedRows(assessment, unit).length < applicableRows(assessment, unit).length ? '未评完' : '已评完';
};

/** The scores of an assessment, straight from SPEC.md. */
export const slowScores = (assessment: Assessment): AssessmentScores => {
  const contenders = assessment.units.map((unit, position): Contender => ({
    position,
    group: groupOf(unit.group),
    score: publishedScore(assessment, unit.name),
  }));
  const scoreOfUnit = (self: Contender, unit: string): UnitScore => ({
    unit,
    group: self.group,
    applicable: applicableRows(assessment, unit).length,
    assessed: assessedRows(assessment, unit).length,
    completion: toDecimalOrNull(completion(assessment, unit)),
    fullPoints: toDecimal(fullPoints(assessment, unit)),
    earnedPoints: toDecimal(earnedPoints(assessment, unit)),
    assessedPoints: toDecimal(assessedPoints(assessment, unit)),
    baseScore: toDecimalOrNull(baseScore(assessment, unit)),
    adjustment: toDecimal(adjustmentOf(assessment, unit)),
    vetoes: vetoesOf(assessment, unit),
    score: toDecimalOrNull(self.score),
    assessedScore: toDecimalOrNull(assessedScore(assessment, unit)),
    grade: gradeOf(assessment, unit),
    weight: weightCheck(assessment, unit),
    converted: toDecimalOrNull(convertedScore(assessment, unit)),
    rank: rankOf(contenders, self),
    status: statusOf(assessment, unit),
    stale: rowsOf(assessment, unit).filter((row) => isStale(assessment, row)).length,
    order: orderOf(contenders, self),
  });
  return {
    rows: assessment.evidence.map((row) => scoreOfRow(assessment, row)),
    units: assessment.units.flatMap((unit, position) => {
      const self = contenders[position];
      return self === undefined ? [] : [scoreOfUnit(self, unit.name)];
    }),
  };
};
