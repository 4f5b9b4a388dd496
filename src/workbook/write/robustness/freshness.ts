import { sectionNumbers } from '../../../assessment/analysis/sections';
import type { Assessment } from '../../../assessment/model/assessment';
import type { AssessmentScores, UnitScore } from '../../../assessment/model/scores';
import { gradeLadder } from '../../../assessment/scoring/grade';
import { readSettings } from '../../../assessment/scoring/settings';
import { decimal, round, settle, sum, ZERO, type Decimal } from '../../../shared/decimal';
import { all, lookup } from '../../formulas/references';
import { setting } from '../../formulas/settingNames';
import { EVIDENCE, GRADES, SCORES, type ColumnKey } from '../../layout/tables';
import type { Formula } from '../../port';

/**
 * The smallest swaps and the ranges of weights come from a search that no formula can do. What they were worked out from stands
 * beside what stands in the workbook now, each boiled down to a short text or number.
 */

const fixed = (value: Decimal, places: number): string => (value.eq(0) ? ZERO : value).toFixed(places);

/** Of a unit: its score and the sums behind it. */
export const unitDigest = ({ score, earnedPoints, fullPoints, adjustment, vetoes }: UnitScore): string =>
  [
    score === null ? '' : fixed(score, 2),
    fixed(earnedPoints, 2),
    fixed(round(fullPoints, 4), 4),
    fixed(adjustment, 2),
    String(vetoes),
  ].join('|');

export function unitDigestFormula(unit: Formula, group: Formula): Formula {
  const found = (key: ColumnKey<typeof SCORES>): Formula => lookup(SCORES, key, 'unit', unit);
  const digest = [
    `TEXT(${found('score')},"0.00")`,
    `TEXT(${found('earnedPoints')},"0.00")`,
    `TEXT(ROUND(${found('fullPoints')},4),"0.0000")`,
    `TEXT(${found('adjustment')},"0.00")`,
    found('vetoed'),
  ].join('&"|"&');
  return `IF(COUNTIFS(${all(SCORES, 'unit')},${unit},${all(SCORES, 'group')},${group})=0,"",IFERROR(${digest},""))`;
}

/** Of all rows, in any order: their scores and the sections these are in, to fourteen digits. */
export function rowsDigest(assessment: Assessment, { rows }: AssessmentScores): string {
  const numberOf = sectionNumbers(assessment);
  const parts = assessment.evidence.map((row, index) => {
    const cents = (rows[index]?.final ?? ZERO).times(100);
    return cents.times(cents.plus(numberOf(row) ?? 0));
  });
  const [digits = '', power = ''] = sum(parts).toExponential(13).split('e+');
  return `${digits}E+${power.padStart(2, '0')}`;
}

const finals = all(EVIDENCE, 'final');

const squares = `10000*SUMPRODUCT(${finals},${finals})`;
const sections = `100*SUMPRODUCT(${finals},${all(EVIDENCE, 'sectionNumber')})`;

export const ROWS_DIGEST: Formula = `TEXT(ROUND(${squares}+${sections},0),"0.0000000000000E+00")`;

/** Of the rules that bear on how firm a ranking is. */
export function rulesDigest({ settings, grades }: Assessment): string {
  const { maximumScore, vetoCap } = readSettings(settings).value;
  const squares = settle(sum(gradeLadder(grades).map(({ minimum }) => decimal(minimum).times(minimum))));
  return [maximumScore, vetoCap, squares].map((value) => fixed(round(value, 2), 2)).join('|');
}

const minimums = all(GRADES, 'minimum');

export const RULES_DIGEST: Formula = [
  setting('maximumScore'),
  setting('vetoCap'),
  `ROUND(SUMPRODUCT(${minimums},${minimums}),8)`,
]
  .map((value) => `TEXT(ROUND(${value},2),"0.00")`)
  .join('&"|"&');
