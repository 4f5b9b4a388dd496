import type { Cell } from '../../../assessment/model/assessment';
import { CONCLUSION } from '../../../assessment/model/words';
import { restorationOf, type RestorationKind } from '../../../assessment/restoration/restoration';
import { latePenalty } from '../../../assessment/scoring/lateness';
import { ZERO } from '../../../shared/decimal';
import type { Formula } from '../../port';
import type { FeedbackFacts } from './feedbackFacts';
import { isOpen, isToFinish, isToSupply } from './lineConditions';
import type { LineFormulas } from './lineFormulas';

/** A cell of a line twice: as the sheet calculates it, and as our engine has it. */
export interface LineCell {
  readonly formula: (line: LineFormulas) => Formula;
  readonly value: (facts: FeedbackFacts) => Cell;
}

/** 最终得分 after the steps of these kinds; blank where no steps lead anywhere, or only an appeal against 核定 does. */
function reached({ row, score, settings }: FeedbackFacts, isDone: (kind: RestorationKind) => boolean): Cell {
  const { steps, gone } = restorationOf(row, score, settings);
  const isOver = steps.length === 0 && gone.eq(ZERO);
  if (score.final === null || isOver || steps.some(({ kind }) => kind === 'appealOverride')) return '';
  return steps.reduce((sum, { kind, gain }) => (isDone(kind) ? sum.plus(gain) : sum), score.final).toNumber();
}

/** S2, without S3 */
function earned(line: LineFormulas): Formula {
  const points = line.at('points');
  const byCount = `ROUND(${points}*N(${line.at('count')})/N(${line.at('requiredCount')}),8)`;
  const partly =
    `IF(${line.isNumber('rate')},ROUND(${points}*MAX(0,MIN(1,N(${line.at('rate')}))),8),` +
    `IF(${line.hasCounts()},MAX(0,MIN(${points},${byCount})),0))`;
  return `IF(${line.is(CONCLUSION.done)},${points},IF(${line.is(CONCLUSION.partly)},${partly},0))`;
}

/** S2 with nothing left to do. */
const whole = (line: LineFormulas): Formula =>
  `IF(${line.is(CONCLUSION.partly)},ROUND(${line.at('points')},8),${line.at('points')})`;

/** S6 */
const scoreOf = (line: LineFormulas, gained: Formula, deduction: Formula): Formula =>
  `ROUND(MAX(0,ROUND(${gained}-${deduction}-${line.own('late')},8)),2)`;

const whenOpen = (line: LineFormulas, formula: Formula): Formula => `IF(${isOpen(line)},${formula},"")`;

/** Steps of the calculation of F1–F5: 逾期扣分, and 最终得分 after F2, after F3 and after F4. */
export const RESTORATION_COLUMNS = {
  late: {
    formula: (line) =>
      whenOpen(line, `IF(${line.at('overdueDays')}>0,ROUND(${line.at('points')}*${line.rule('overdueRatio')},8),0)`),
    value: (facts) => {
      const { points, overdueDays } = facts.score;
      if (points === null || reached(facts, () => false) === '') return '';
      return latePenalty(points, overdueDays, facts.settings).toNumber();
    },
  },
  supplied: {
    formula: (line) =>
      whenOpen(line, `IF(${isToSupply(line)},${scoreOf(line, earned(line), line.deduction())},${line.at('final')})`),
    value: (facts) => reached(facts, (kind) => kind === 'supply'),
  },
  completed: {
    formula: (line) =>
      whenOpen(
        line,
        `IF(OR(${line.is(CONCLUSION.undone)},${isToFinish(line)}),` +
          `${scoreOf(line, whole(line), line.deduction())},${line.own('supplied')})`,
      ),
    value: (facts) => reached(facts, (kind) => kind !== 'appealDeduction'),
  },
  withdrawn: {
    formula: (line) =>
      whenOpen(line, `IF(${line.deduction()}>0,${scoreOf(line, whole(line), '0')},${line.own('completed')})`),
    value: (facts) => reached(facts, () => true),
  },
} as const satisfies Record<string, LineCell>;
