import type { EvidenceRow } from '../../../assessment/model/assessment';
import { CONCLUSION } from '../../../assessment/model/words';
import { lacksAnswer, lacksOverride } from '../../../assessment/scoring/appeal';
import { isBlank, numberIn } from '../../../assessment/scoring/cells';
import { hasNoRate } from '../../../assessment/scoring/earned';
import { readRow } from '../../../assessment/scoring/rowInputs';
import type { Decimal } from '../../../shared/decimal';
import type { EntryField } from '../desk';
import type { Problems } from './readEntry';

interface Question {
  /** Asked when one of these was just entered: what others left open in the sheet is said by 提示. */
  readonly after: readonly EntryField[];
  /** Where the sentence stands. */
  readonly field: EntryField;
  readonly isOpen: (row: EvidenceRow, points: Decimal | null) => boolean;
  readonly sentence: (points: Decimal | null) => string;
}

const QUESTIONS: readonly Question[] = [
  {
    // S2
    after: ['conclusion', 'rate'],
    field: 'rate',
    isOpen: (row, points) => row.conclusion === CONCLUSION.partly && hasNoRate(readRow(row, points)),
    sentence: () => '部分完成要有完成率才能计分。请填完成率，例如60%。',
  },
  {
    // S6
    after: ['deduction', 'deductionReason'],
    field: 'deductionReason',
    isOpen: ({ deduction, deductionReason }) => (numberIn(deduction) ?? 0) > 0 && isBlank(deductionReason),
    sentence: () => '有扣分，请写扣分理由。',
  },
  {
    // S7
    after: ['override', 'overrideReason'],
    field: 'override',
    isOpen: ({ override }, points) => {
      const value = numberIn(override);
      return value !== null && points !== null && (value < 0 || points.lt(value));
    },
    sentence: (points) => `核定得分应在0至${points?.toFixed() ?? ''}分之间（本项分值）。请改正。`,
  },
  {
    // S7
    after: ['override', 'overrideReason'],
    field: 'overrideReason',
    isOpen: ({ override, overrideReason }) => numberIn(override) !== null && isBlank(overrideReason),
    sentence: () => '有核定得分，请写核定理由，否则不予采用。',
  },
  {
    // A3
    after: ['appealVerdict', 'appealAnswer'],
    field: 'appealAnswer',
    isOpen: lacksAnswer,
    sentence: () => '请写申诉答复，单位会看到。',
  },
  {
    // A4
    after: ['appealVerdict', 'override'],
    field: 'override',
    isOpen: (row) => lacksOverride(row) && numberIn(row.override) === null,
    sentence: () => '申诉结论是调整，请填核定得分和核定理由。',
  },
];

/** What the rules still ask for in a row as it would stand, where the entry touches it. */
export function askReasons(row: EvidenceRow, points: Decimal | null, entered: ReadonlySet<EntryField>): Problems {
  const open = QUESTIONS.filter(
    ({ after, isOpen }) => after.some((field) => entered.has(field)) && isOpen(row, points),
  );
  return Object.fromEntries(open.map(({ field, sentence }) => [field, sentence(points)]));
}
