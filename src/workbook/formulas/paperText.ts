import type { AssessmentMeta } from '../../assessment/model/assessment';
import {
  AFTER_LAST_DAY,
  FIRST_PAPER_DAY,
  LARGEST_PAPER_NUMBER,
  LONGEST_PAPER_TEXT,
  NOT_PRINTED,
  PAPER_ITEMS,
  type PaperTextKey,
} from '../layout/paperSettings';
import { PAPER } from '../layout/tables';
import type { Formula } from '../port';
import { CHINESE_SPACE, lookup } from './references';

/** A text in a formula. */
export const quotedText = (text: string): Formula => `"${text.replaceAll('"', '""')}"`;

const day = (cell: Formula): Formula =>
  `IF(AND(${cell}>=${FIRST_PAPER_DAY},${cell}<${AFTER_LAST_DAY}),` +
  `YEAR(${cell})&"年"&MONTH(${cell})&"月"&DAY(${cell})&"日",`;

const wholeNumber = (cell: Formula): Formula =>
  `IF(AND(${cell}=INT(${cell}),ABS(${cell})<${LARGEST_PAPER_NUMBER}),${cell}&"",`;

/** A text of 版式 as it is printed: what is entered where usable, else the default. */
export function paperText(key: PaperTextKey, meta: AssessmentMeta): Formula {
  const item = PAPER_ITEMS[key];
  const cell = lookup(PAPER, 'value', 'name', quotedText(item.name));
  const fallback = quotedText(item.fallback({ meta }));
  const plain = `TRIM(SUBSTITUTE(${cell},"${CHINESE_SPACE}",""))`;
  const fromText = `IF(OR(${plain}="",LEN(${cell})>${LONGEST_PAPER_TEXT}),${fallback},IF(${plain}="${NOT_PRINTED}","",${cell}))`;
  const fromNumber = `${key === 'signedOn' ? day(cell) : wholeNumber(cell)}${fallback})`;
  return `IFERROR(IF(ISTEXT(${cell}),${fromText},IF(ISNUMBER(${cell}),${fromNumber},${fallback})),${fallback})`;
}
