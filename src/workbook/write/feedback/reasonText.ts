import { CONCLUSION } from '../../../assessment/model/words';
import { isBlank as isBlankCell, numberIn } from '../../../assessment/scoring/cells';
import { conclusionIn } from '../../../assessment/scoring/conclusion';
import { lostPoints } from '../../../assessment/scoring/lostPoints';
import { readRow } from '../../../assessment/scoring/rowInputs';
import { clamp, decimal, settle, ZERO } from '../../../shared/decimal';
import { APPEAL_NOTE } from '../../formulas/appealNote';
import { EVIDENCE_FORMULAS } from '../../formulas/evidence';
import { isFilled, lookup } from '../../formulas/references';
import { TASKS, type ColumnKey } from '../../layout/tables';
import type { Formula } from '../../port';
import type { FeedbackFacts } from './feedbackFacts';
import { hasOverride } from './lineConditions';
import type { LineFormulas } from './lineFormulas';
import { PRINTED_LINES, PRINTED_NUMBER, PRINTED_TEXT } from './printedText';
import type { LineCell } from './restorationColumns';

/** Characters of one text that are printed. */
const LONGEST_REASON = 100;
const LONGEST_CLAUSE = 120;
const LONGEST_SOURCE = 40;

const { line: below } = PRINTED_LINES;
const isFull = ({ score }: FeedbackFacts): boolean => lostPoints(score)?.gt(ZERO) !== true;

const numberOr = (value: Formula): Formula => PRINTED_NUMBER.formula(value, '""');

function ofTask(line: LineFormulas, key: ColumnKey<typeof TASKS>, longest: number): Formula {
  return PRINTED_TEXT.formula(lookup(TASKS, key, 'id', line.at('taskId')), longest);
}

/** 评分标准 and 来源 of the task, where points were lost: by what they are asked for. */
export const CLAUSE_TEXT: LineCell = {
  formula: (line) => {
    const part = (label: string, text: Formula): Formula => `IFERROR(IF(${text}="","",CHAR(10)&"${label}"&${text}),"")`;
    const parts = [
      part('评分标准：', ofTask(line, 'rubric', LONGEST_CLAUSE)),
      part('出处：通知', ofTask(line, 'source', LONGEST_SOURCE)),
    ];
    return `IF(${line.hasLost()},${PRINTED_LINES.formula(parts)},"")`;
  },
  value: (facts) => {
    if (isFull(facts)) return '';
    const rubric = PRINTED_TEXT.value(facts.task?.rubric ?? null, LONGEST_CLAUSE);
    const source = PRINTED_TEXT.value(facts.task?.source ?? null, LONGEST_SOURCE);
    return PRINTED_LINES.value([rubric && `评分标准：${rubric}`, source && `出处：通知${source}`]);
  },
};

export const APPEAL_TEXT: LineCell = {
  formula: (line) => APPEAL_NOTE.formula(line.at),
  value: ({ row }) => APPEAL_NOTE.value(row),
};

/** 部分完成: how far. */
function progress(line: LineFormulas): Formula {
  const percent = numberOr(`(ROUND(MAX(0,MIN(1,N(${line.at('rate')}))),8)*100)`);
  const counts = `"完成"&${numberOr(line.at('count'))}&"，要求"&${numberOr(line.at('requiredCount'))}`;
  return `IF(${line.isNumber('rate')},CHAR(10)&"完成率"&${percent}&"%",${below(line.hasCounts(), counts)})`;
}

function progressText({ row, score }: FeedbackFacts): string {
  const { rate, count, requiredCount } = readRow(row, score.points);
  if (rate !== null) {
    return `完成率${PRINTED_NUMBER.value(settle(clamp(decimal(rate), ZERO, decimal(1))).times(100), '')}%`;
  }
  if (count === null || requiredCount === null || requiredCount <= 0) return '';
  return `完成${PRINTED_NUMBER.value(count, '')}，要求${PRINTED_NUMBER.value(requiredCount, '')}`;
}

/** ：栏目更新不及时 */
const reason = (line: LineFormulas, key: 'deductionReason' | 'overrideReason'): Formula =>
  `IF(${isFilled(line.at(key))},"："&${PRINTED_TEXT.formula(line.at(key), LONGEST_REASON)},"")`;

function reasonText({ row }: FeedbackFacts, key: 'deductionReason' | 'overrideReason'): string {
  const text = PRINTED_TEXT.value(row[key], LONGEST_REASON);
  return text === '' ? '' : `：${text}`;
}

/** 扣分、理由和依据: remarks, how far, 扣分, 核定, the clause, and the appeal. */
export const REASON_TEXT: LineCell = {
  formula: (line) =>
    PRINTED_LINES.formula([
      below(`${line.at('hints')}<>""`, line.at('hints')),
      `IF(${line.is(CONCLUSION.partly)},${progress(line)},"")`,
      below(`${line.deduction()}>0`, `"扣"&${numberOr(line.at('deduction'))}&"分"&${reason(line, 'deductionReason')}`),
      below(hasOverride(line), `"核定"&${numberOr(line.at('override'))}&"分"&${reason(line, 'overrideReason')}`),
      below(`${line.own('clause')}<>""`, line.own('clause')),
      below(`${line.own('appeal')}<>""`, line.own('appeal')),
    ]),
  value: (facts) => {
    const { row } = facts;
    const [deduction, override] = [numberIn(row.deduction) ?? 0, numberIn(row.override)];
    return PRINTED_LINES.value([
      EVIDENCE_FORMULAS.hints.value(facts),
      conclusionIn(row.conclusion) === CONCLUSION.partly ? progressText(facts) : '',
      deduction > 0 ? `扣${PRINTED_NUMBER.value(deduction, '')}分${reasonText(facts, 'deductionReason')}` : '',
      override === null || isBlankCell(row.overrideReason)
        ? ''
        : `核定${PRINTED_NUMBER.value(override, '')}分${reasonText(facts, 'overrideReason')}`,
      String(CLAUSE_TEXT.value(facts)),
      String(APPEAL_TEXT.value(facts)),
    ]);
  },
};
