import { CONCLUSION } from '../../../assessment/model/words';
import { awaitsEvidence, restorationOf, type RestorationKind } from '../../../assessment/restoration/restoration';
import { dayIn, numberIn } from '../../../assessment/scoring/cells';
import { conclusionIn } from '../../../assessment/scoring/conclusion';
import { ZERO, type Decimal } from '../../../shared/decimal';
import { HINT_SEPARATOR } from '../../layout/hintTexts';
import type { Formula } from '../../port';
import type { FeedbackFacts } from './feedbackFacts';
import { hasOverride, isConcluded, isToFinish, isToSupply, lacksEvidence } from './lineConditions';
import { isDate, type LineFormulas } from './lineFormulas';
import { PRINTED_NUMBER } from './printedText';
import type { LineCell } from './restorationColumns';

/** A step, and what stands before the points that it gains. */
const STEPS: Readonly<Record<RestorationKind, readonly [text: string, sign: string]>> = {
  supply: ['补充佐证', '+'],
  carryOut: ['完成任务并附佐证', '+'],
  completeRate: ['补齐未完成的部分', '+'],
  completeCount: ['数量补到', '+'],
  stateRate: ['补报完成率或数量', '最多+'],
  appealDeduction: ['对扣分有异议可申诉', '最多+'],
  appealOverride: ['对核定有异议可申诉', '最多+'],
};

const LATE_TOO = '，逾期另扣';
const [GONE, GONE_END] = ['逾期扣去的', '分不能补回'];
const [WAITING, WAITING_FOR_EVIDENCE] = ['待考评', '待考评，请先补充佐证'];
/** In place of numbers too large to be printed alike everywhere. */
const MANY = '若干';

const number = (value: Formula): Formula => PRINTED_NUMBER.formula(value, `"${MANY}"`);

/** ；补充佐证（+6分） */
function step(kind: RestorationKind, gain: Formula, { named = '""', more = '""' } = {}): Formula {
  const [text, sign] = STEPS[kind];
  const gained = `IF(${gain}>0,"（${sign}"&${number(gain)}&"分"&${more}&"）","")`;
  return `"${HINT_SEPARATOR}${text}"&${named}&${gained}`;
}

/** F3: the day of publishing is still to come, and can be too late. */
const isLateToo = (line: LineFormulas): Formula =>
  `AND(${line.rule('overdueRatio')}>0,${isDate(line.at('deadline'))},NOT(${isDate(line.at('publishedOn'))}))`;

function steps(line: LineFormulas): Formula {
  const between = (after: Formula, before: Formula): Formula => `ROUND(${after}-${before},2)`;
  const final = line.at('final');
  const supply = between(line.own('supplied'), final);
  const finish = between(line.own('completed'), line.own('supplied'));
  const withdraw = between(line.own('withdrawn'), line.own('completed'));
  const gone = between(`ROUND(${line.at('points')},2)`, line.own('withdrawn'));
  const finishing =
    `IF(${line.isNumber('rate')},${step('completeRate', finish)},IF(${line.hasCounts()},` +
    `${step('completeCount', finish, { named: number(line.at('requiredCount')) })},${step('stateRate', finish)}))`;
  const carryOut = step('carryOut', finish, { more: `IF(${isLateToo(line)},"${LATE_TOO}","")` });
  return (
    `IF(${line.own('withdrawn')}>${final},IF(${isToSupply(line)},${step('supply', supply)},"")` +
    `&IF(${line.is(CONCLUSION.undone)},${carryOut},IF(${isToFinish(line)},${finishing},""))` +
    `&IF(${line.deduction()}>0,${step('appealDeduction', withdraw)},""),"")` +
    `&IF(AND(${line.own('late')}>0,${gone}>0),"${HINT_SEPARATOR}${GONE}"&${number(gone)}&"${GONE_END}","")`
  );
}

function stepText({ row, settings }: FeedbackFacts, kind: RestorationKind, gain: Decimal): string {
  const [text, sign] = STEPS[kind];
  const named = kind === 'completeCount' ? PRINTED_NUMBER.value(numberIn(row.requiredCount) ?? 0, MANY) : '';
  const isWarned =
    kind === 'carryOut' &&
    settings.overdueRatio.gt(0) &&
    dayIn(row.deadline) !== null &&
    dayIn(row.publishedOn) === null;
  const gained = `（${sign}${PRINTED_NUMBER.value(gain, MANY)}分${isWarned ? LATE_TOO : ''}）`;
  return `${text}${named}${gain.gt(ZERO) ? gained : ''}`;
}

/** 怎样补回 (F1–F7) */
export const REMEDY_TEXT: LineCell = {
  formula: (line) => {
    const waiting = `IF(AND(${lacksEvidence(line)}),"${WAITING_FOR_EVIDENCE}","${WAITING}")`;
    const appeal = step('appealOverride', line.own('lost'));
    return (
      `IF(NOT(${isConcluded(line)}),${waiting},IF(NOT(${line.hasLost()}),"",` +
      `MID(IF(${hasOverride(line)},${appeal},${steps(line)}),${HINT_SEPARATOR.length + 1},500)))`
    );
  },
  value: (facts) => {
    const { row, score, settings } = facts;
    if (conclusionIn(row.conclusion) === null) {
      return awaitsEvidence(row, score.points, settings) ? WAITING_FOR_EVIDENCE : WAITING;
    }
    const { steps: found, gone } = restorationOf(row, score, settings);
    return [
      ...found.map(({ kind, gain }) => stepText(facts, kind, gain)),
      ...(gone.gt(ZERO) ? [`${GONE}${PRINTED_NUMBER.value(gone, MANY)}${GONE_END}`] : []),
    ].join(HINT_SEPARATOR);
  },
};
