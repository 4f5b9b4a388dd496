import type { AssessmentScores } from '../../src/assessment/model/scores';
import { ZERO, type Decimal } from '../../src/shared/decimal';

export interface ScoreDifference {
  /** Where: `units[2 教育局].weight.share` */
  readonly path: string;
  readonly left: string;
  readonly right: string;
}

const isDecimal = (value: unknown): value is Decimal => value instanceof ZERO.constructor;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isDecimal(value);

const show = (value: unknown): string =>
  isDecimal(value) ? value.toFixed() : value === undefined ? '(nothing)' : JSON.stringify(value);

const label = (value: unknown): string => (isRecord(value) && typeof value['unit'] === 'string' ? value['unit'] : '');

const differences = (path: string, left: unknown, right: unknown): ScoreDifference[] => {
  if (isDecimal(left) && isDecimal(right))
    return left.eq(right) ? [] : [{ path, left: show(left), right: show(right) }];
  if (Array.isArray(left) && Array.isArray(right)) {
    const [lefts, rights]: [unknown[], unknown[]] = [left, right];
    return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, index) => {
      const name = label(lefts[index]) || label(rights[index]);
      return differences(`${path}[${index}${name && ` ${name}`}]`, lefts[index], rights[index]);
    }).flat();
  }
  if (isRecord(left) && isRecord(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return keys.flatMap((key) => differences(path ? `${path}.${key}` : key, left[key], right[key]));
  }
  return Object.is(left, right) ? [] : [{ path, left: show(left), right: show(right) }];
};

/** Every place where two results differ, decimals compared by value; empty when they are the same. */
export const scoreDifferences = (left: AssessmentScores, right: AssessmentScores): ScoreDifference[] =>
  differences('', left, right);
