import type { Assessment, EvidenceRow, Task } from '../../../assessment/model/assessment';
import type { AssessmentScores } from '../../../assessment/model/scores';
import { CONCLUSION } from '../../../assessment/model/words';
import { cellText, isBlank, nameKey } from '../../../assessment/scoring/cells';
import { hasNoRate, lacksEvidence } from '../../../assessment/scoring/earned';
import { firstByName } from '../../../assessment/scoring/firstByName';
import { latePenalty } from '../../../assessment/scoring/lateness';
import { readRow, type RowInputs } from '../../../assessment/scoring/rowInputs';
import { readSettings, type Settings } from '../../../assessment/scoring/settings';
import { decimal, type Decimal } from '../../../shared/decimal';
import { isoDateOf } from '../../../shared/serialDate';
import { clipped } from '../../../shared/textWidth';
import { EVIDENCE } from '../../layout/tables';
import { dateText } from './dateText';
import { percentText } from './percentText';

/** A row that did not earn all its points. */
export interface LostPoints {
  readonly row: EvidenceRow;
  readonly task: Task | undefined;
  readonly points: Decimal;
  readonly final: Decimal;
  readonly lost: Decimal;
  /** Why, one text a reason. */
  readonly reasons: readonly string[];
  /** What would bring them back, likewise. */
  readonly remedies: readonly string[];
}

interface RowFacts {
  readonly row: EvidenceRow;
  readonly read: RowInputs;
  readonly points: Decimal;
  readonly overdueDays: number;
  readonly settings: Settings;
}

interface Cause {
  readonly applies: (facts: RowFacts) => boolean;
  readonly reason: (facts: RowFacts) => string;
  readonly remedy: string;
}

const dayText = (day: number | null): string => dateText((day === null ? null : isoDateOf(day)) ?? '');

/** Half-width characters of a reason that a line of the paper has room for. */
const LONGEST_REASON = 300;

function reasonText(row: EvidenceRow, field: 'deductionReason' | 'overrideReason'): string {
  if (isBlank(row[field])) return '（没有写明理由）';
  const whole = cellText(row[field]);
  const shown = clipped(whole, LONGEST_REASON);
  return `：${shown}${shown === whole ? '' : `（全文见“${EVIDENCE.sheet}”）`}`;
}

/** S2, as far as it was reached. */
function progressText({ read }: RowFacts): string {
  if (read.rate !== null) return `部分完成，完成率${percentText(decimal(read.rate))}`;
  if (hasNoRate(read)) return '部分完成，没有可以计分的完成率或数量';
  return `部分完成，完成${read.count ?? ''}，要求${read.requiredCount ?? ''}`;
}

/** S7: where it counts, nothing else does. */
const OVERRIDE: Cause = {
  applies: ({ read }) => read.override !== null && read.hasOverrideReason,
  reason: ({ row, read }) => `核定为${read.override ?? ''}分${reasonText(row, 'overrideReason')}`,
  remedy: '对核定理由有异议的，写明申诉理由并附佐证。',
};

/** S2–S6, in the order in which the points go. */
const CAUSES: readonly Cause[] = [
  {
    applies: ({ read }) => read.conclusion === CONCLUSION.undone,
    reason: () => '考评结论为“未完成”，不得分',
    remedy: '已完成的，附完成的佐证；没有完成的，完成后附佐证。',
  },
  {
    applies: ({ read, settings }) => read.conclusion !== CONCLUSION.undone && lacksEvidence(read, settings),
    reason: () => '没有佐证，不得分',
    remedy: '补报佐证：网址、文号、栏目名称，或附件的文件名。',
  },
  {
    applies: ({ read }) => read.conclusion === CONCLUSION.partly,
    reason: progressText,
    remedy: '补齐没有完成的部分，附佐证。',
  },
  {
    applies: ({ points, overdueDays, settings }) => latePenalty(points, overdueDays, settings).gt(0),
    reason: ({ points, read, overdueDays, settings }) =>
      `${dayText(read.publishedOn)}公开，期限${dayText(read.deadline)}，逾期${overdueDays}天，` +
      `扣${latePenalty(points, overdueDays, settings).toString()}分`,
    remedy: '期限内已公开的，附当时公开的佐证。',
  },
  {
    applies: ({ read }) => (read.deduction ?? 0) > 0,
    reason: ({ row, read }) => `扣${read.deduction ?? ''}分${reasonText(row, 'deductionReason')}`,
    remedy: '对扣分理由有异议的，附相反的佐证；已整改的，附整改的佐证。',
  },
];

const causesOf = (facts: RowFacts): readonly Cause[] =>
  OVERRIDE.applies(facts) ? [OVERRIDE] : CAUSES.filter(({ applies }) => applies(facts));

/** Rows that were assessed and lost points, in the order of 证据评分. */
export function lostPoints({ tasks, evidence, settings }: Assessment, scores: AssessmentScores): LostPoints[] {
  const taskOf = firstByName(tasks, ({ id }) => id);
  const rules = readSettings(settings).value;
  return evidence.flatMap((row, index): LostPoints[] => {
    const { points = null, final = null, overdueDays = 0 } = scores.rows[index] ?? {};
    if (points === null || !final?.lt(points)) return [];
    const facts: RowFacts = { row, read: readRow(row, points), points, overdueDays, settings: rules };
    const causes = causesOf(facts);
    return [
      {
        row,
        task: taskOf.get(nameKey(row.taskId)),
        points,
        final,
        lost: points.minus(final),
        reasons: causes.map(({ reason }) => reason(facts)),
        remedies: causes.map(({ remedy }) => remedy),
      },
    ];
  });
}
