import type { EvidenceRow, Task } from '../../assessment/model/assessment';
import { isUnproven } from '../../assessment/analysis/isUnproven';
import { APPEAL, REVIEW } from '../../assessment/model/words';
import { hintCodes, type HintCode, type RowScore } from '../../assessment/model/scores';
import { lostPoints } from '../../assessment/scoring/lostPoints';
import { HINT_SEPARATOR, HINT_TEXTS } from '../layout/hintTexts';
import { EVIDENCE, TASKS, type ColumnKey } from '../layout/tables';
import type { Formula } from '../port';
import { BASIS_FORMULA } from './basis';
import { isBlank, isFilled, lookup, own } from './references';
import { setting } from './settingNames';
import { cellOf, type FormulaColumn } from './formulaColumn';

/** What a formula of 证据评分 shows is made from these. */
export interface EvidenceFacts {
  readonly row: EvidenceRow;
  readonly task: Task | undefined;
  readonly score: RowScore;
}

const cell = (key: ColumnKey<typeof EVIDENCE>): Formula => own(EVIDENCE, key);

const isNumber = (key: ColumnKey<typeof EVIDENCE>): Formula => `ISNUMBER(${cell(key)})`;

/** C3 as arguments of AND. */
const isDate = (key: ColumnKey<typeof EVIDENCE>): Formula =>
  `ISNUMBER(${cell(key)}),${cell(key)}>=1,${cell(key)}<2958466`;

const [done, partly, undone, notApplicable] = ['完成', '部分完成', '未完成', '不适用'].map(
  (word) => `${cell('conclusion')}="${word}"`,
) as [Formula, Formula, Formula, Formula];

/** P is present (SPEC.md, "Evidence row"). */
const hasPoints = `${isNumber('points')},${cell('points')}>=0`;

const rateProduct = `ROUND(${cell('points')}*MAX(0,MIN(1,${cell('rate')})),8)`;
const hasCounts = `AND(${isNumber('count')},${isNumber('requiredCount')},${cell('requiredCount')}>0)`;
const countProduct = `MAX(0,MIN(${cell('points')},ROUND(${cell('points')}*${cell('count')}/${cell('requiredCount')},8)))`;
const partlyEarned = `IF(${isNumber('rate')},${rateProduct},IF(${hasCounts},${countProduct},0))`;

/** S2, S3 */
const earned =
  `IF(AND(${setting('noEvidenceNoScore')}="是",${isBlank(cell('evidence'))}),0,` +
  `IF(${done},${cell('points')},IF(${partly},${partlyEarned},0)))`;

const deduction = `IF(${isNumber('deduction')},MAX(0,${cell('deduction')}),0)`;

/** S5 */
const late = `IF(${cell('overdueDays')}>0,ROUND(${cell('points')}*${setting('overdueRatio')},8),0)`;

const unreadable = (key: ColumnKey<typeof EVIDENCE>): Formula => `AND(${isFilled(cell(key))},NOT(${isNumber(key)}))`;

const unreadableDate = (key: ColumnKey<typeof EVIDENCE>): Formula =>
  `AND(${isFilled(cell(key))},NOT(AND(${isDate(key)})))`;

const [appealKept, appealChanged] = [APPEAL.kept, APPEAL.changed].map(
  (word) => `${cell('appealVerdict')}="${word}"`,
) as [Formula, Formula];

/** S7: 核定得分 counts. */
const hasOverride = `${isNumber('override')},${isFilled(cell('overrideReason'))}`;

const HINT_CONDITIONS: Readonly<Record<HintCode, Formula>> = {
  conclusionUnknown: `AND(${isFilled(cell('conclusion'))},NOT(OR(${done},${partly},${undone},${notApplicable})))`,
  pointsUnreadable: `NOT(AND(${hasPoints}))`,
  deadlineUnreadable: unreadableDate('deadline'),
  requiredCountUnreadable: unreadable('requiredCount'),
  noEvidence: `AND(${setting('noEvidenceNoScore')}="是",OR(${done},${partly}),${isBlank(cell('evidence'))})`,
  noRate: `AND(${partly},NOT(${isNumber('rate')}),NOT(${hasCounts}))`,
  rateUnreadable: unreadable('rate'),
  rateOutOfRange: `AND(${isNumber('rate')},OR(${cell('rate')}<0,${cell('rate')}>1))`,
  countUnreadable: unreadable('count'),
  publishedOnUnreadable: unreadableDate('publishedOn'),
  selfScoreUnreadable: unreadable('selfScore'),
  overdue: `${cell('overdueDays')}>0`,
  deductionUnreadable: unreadable('deduction'),
  deductionNegative: `AND(${isNumber('deduction')},${cell('deduction')}<0)`,
  deductionWithoutReason: `AND(${isNumber('deduction')},${cell('deduction')}>0,${isBlank(cell('deductionReason'))})`,
  overrideUnreadable: unreadable('override'),
  overrideOutOfRange:
    `AND(${isNumber('override')},${hasPoints},${isFilled(cell('overrideReason'))},` +
    `OR(${cell('override')}<0,${cell('override')}>${cell('points')}))`,
  overrideWithoutReason: `AND(${isNumber('override')},${isBlank(cell('overrideReason'))})`,
  appealOpen:
    `AND(OR(${isFilled(cell('appealReason'))},${isFilled(cell('appealEvidence'))}),` +
    `${isBlank(cell('appealVerdict'))})`,
  appealVerdictUnknown: `AND(${isFilled(cell('appealVerdict'))},NOT(OR(${appealKept},${appealChanged})))`,
  appealWithoutAnswer: `AND(OR(${appealKept},${appealChanged}),${isBlank(cell('appealAnswer'))})`,
  appealWithoutOverride: `AND(${appealChanged},NOT(AND(${hasOverride})))`,
  appealUnchanged:
    `AND(${appealChanged},${hasOverride},${isNumber('scoreBeforeAppeal')},${isNumber('final')},` +
    `ROUND(N(${cell('scoreBeforeAppeal')}),8)=${cell('final')})`,
};

function hintFormula(code: HintCode): Formula {
  const text = HINT_TEXTS[code];
  const shown =
    typeof text === 'string'
      ? `"${HINT_SEPARATOR}${text}"`
      : `"${HINT_SEPARATOR}${text[0]}"&${cell('overdueDays')}&"${text[1]}"`;
  return `IF(${HINT_CONDITIONS[code]},${shown},"")`;
}

const hintsFormula = (codes: readonly HintCode[]): Formula =>
  `MID(${codes.map(hintFormula).join('&')},${HINT_SEPARATOR.length + 1},500)`;

function hintText(code: HintCode, overdueDays: number): string {
  const text = HINT_TEXTS[code];
  return typeof text === 'string' ? text : `${text[0]}${overdueDays}${text[1]}`;
}

/** 提示 of a row, one text a remark. */
export const hintTexts = ({ hints, overdueDays }: RowScore): string[] =>
  hints.map((code) => hintText(code, overdueDays));

/** A cell of the task the row names; blank where there is none. */
function ofTask(key: ColumnKey<typeof TASKS>): Formula {
  const found = lookup(TASKS, key, 'id', cell('taskId'));
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/** The formula columns of 证据评分 and what each shows. */
export const EVIDENCE_FORMULAS = {
  points: {
    formula: ofTask('points'),
    value: ({ row, task }) => (row.points === 'follows' ? (task?.points ?? '') : row.points.typed),
  },
  deadline: { formula: ofTask('deadlineDate'), value: ({ row }) => row.deadline ?? '' },
  requiredCount: { formula: ofTask('requiredCount'), value: ({ row }) => row.requiredCount ?? '' },
  overdueDays: {
    formula: `IF(AND(${isDate('publishedOn')},${isDate('deadline')}),MAX(0,INT(${cell('publishedOn')})-INT(${cell('deadline')})),0)`,
    value: ({ score }) => score.overdueDays,
  },
  score: {
    formula:
      `IF(AND(OR(${done},${partly},${undone}),${hasPoints}),` +
      `ROUND(MAX(0,ROUND(${earned}-${deduction}-${late},8)),2),"")`,
    value: ({ score }) => cellOf(score.score),
  },
  final: {
    formula:
      `IF(${cell('score')}="","",IF(AND(${hasOverride}),` +
      `ROUND(MAX(0,MIN(${cell('points')},${cell('override')})),2),${cell('score')}))`,
    value: ({ score }) => cellOf(score.final),
  },
  hints: {
    formula: hintsFormula(hintCodes),
    value: ({ score }) => hintTexts(score).join(HINT_SEPARATOR),
  },
  review: {
    formula:
      `IF(${isBlank(cell('basis'))},"",IF(OR(${done},${partly},${undone},${notApplicable}),` +
      `IF(EXACT(${cell('basis')},${BASIS_FORMULA}),"","${REVIEW}"),""))`,
    value: ({ score }) => (score.isStale ? REVIEW : ''),
  },
  /** D3 */
  lost: {
    formula: `IF(${cell('final')}="","",ROUND(ROUND(${cell('points')},2)-${cell('final')},8))`,
    value: ({ score }) => cellOf(lostPoints(score)),
  },
  /** D4 */
  unproven: {
    formula: `IF(${notApplicable},0,IF(${isBlank(cell('evidence'))},1,0))`,
    value: ({ row }) => Number(isUnproven(row)),
  },
} as const satisfies Partial<Record<ColumnKey<typeof EVIDENCE>, FormulaColumn<EvidenceFacts>>>;

/** Remarks that can stand where no assessor has entered anything. */
const BEFORE_SCORING = [
  'pointsUnreadable',
  'deadlineUnreadable',
  'requiredCountUnreadable',
  'countUnreadable',
  'publishedOnUnreadable',
  'selfScoreUnreadable',
  'overdue',
  'appealOpen',
] as const satisfies readonly HintCode[];

const { points, deadline, requiredCount, overdueDays, hints } = EVIDENCE_FORMULAS;

/** The formula columns where a unit is asked for evidence: nothing in them depends on a score. */
export const REQUESTED_EVIDENCE_FORMULAS: Partial<typeof EVIDENCE_FORMULAS> = {
  points,
  deadline,
  requiredCount,
  overdueDays,
  hints: { ...hints, formula: hintsFormula(BEFORE_SCORING) },
};
