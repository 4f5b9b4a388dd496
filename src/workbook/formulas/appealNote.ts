import type { Cell, EvidenceRow } from '../../assessment/model/assessment';
import { isAppealed } from '../../assessment/scoring/appeal';
import { cellText, isBlank as isBlankCell, numberIn } from '../../assessment/scoring/cells';
import { decimal, round, settle } from '../../shared/decimal';
import { HINT_SEPARATOR } from '../layout/hintTexts';
import { EVIDENCE, type ColumnKey } from '../layout/tables';
import type { Formula } from '../port';
import { isBlank, isFilled } from './references';

/** So many characters of one cell are printed. */
const LONGEST = 300;
const TOO_LONG = `见${EVIDENCE.sheet}`;

/** Scores in this reach are the same text in every spreadsheet. */
const HIGHEST = 10_000;

const clipped = (cell: Formula): Formula => `IF(LEN(${cell})>${LONGEST},"${TOO_LONG}",${cell})`;

/** Numbers as Excel joins them to a text. */
function clippedText(cell: Cell): string {
  const text = typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : cellText(cell);
  return text.length > LONGEST ? TOO_LONG : text;
}

/** What a unit has said against a score, what was decided, and the score before; "" where there is no appeal. */
export const APPEAL_NOTE = {
  /** `at` gives the cell of the row in a column of 证据评分. */
  formula: (at: (key: ColumnKey<typeof EVIDENCE>) => Formula): Formula => {
    const [reason, evidence, before] = [at('appealReason'), at('appealEvidence'), at('scoreBeforeAppeal')];
    const [verdict, answer] = [at('appealVerdict'), at('appealAnswer')];
    return (
      `IF(AND(${isBlank(reason)},${isBlank(evidence)}),"",` +
      `"申诉"&IF(AND(ISNUMBER(${before}),N(${before})>=0,N(${before})<${HIGHEST}),"（原"&ROUND(ROUND(N(${before}),8),2)&"分）","")` +
      `&"："&IF(${isBlank(reason)},${clipped(evidence)},${clipped(reason)})` +
      `&IF(${isFilled(verdict)},"${HINT_SEPARATOR}"&${clipped(verdict)},"")` +
      `&IF(${isFilled(answer)},IF(${isFilled(verdict)},"：","${HINT_SEPARATOR}答复：")&${clipped(answer)},""))`
    );
  },
  value: (row: EvidenceRow): string => {
    if (!isAppealed(row)) return '';
    const { appealReason, appealEvidence, appealVerdict, appealAnswer } = row;
    const before = numberIn(row.scoreBeforeAppeal);
    const isScore = before !== null && before >= 0 && before < HIGHEST;
    const hasVerdict = !isBlankCell(appealVerdict);
    return [
      '申诉',
      isScore ? `（原${round(settle(decimal(before)), 2).toString()}分）` : '',
      `：${clippedText(isBlankCell(appealReason) ? appealEvidence : appealReason)}`,
      hasVerdict ? `${HINT_SEPARATOR}${clippedText(appealVerdict)}` : '',
      isBlankCell(appealAnswer) ? '' : `${hasVerdict ? '：' : `${HINT_SEPARATOR}答复：`}${clippedText(appealAnswer)}`,
    ].join('');
  },
};
