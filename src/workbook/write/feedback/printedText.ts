import type { Cell } from '../../../assessment/model/assessment';
import { isBlank as isBlankCell, numberIn } from '../../../assessment/scoring/cells';
import { decimal, round, settle, type Decimal } from '../../../shared/decimal';
import { isBlank } from '../../formulas/references';
import { EVIDENCE } from '../../layout/tables';
import type { Formula } from '../../port';

const MORE = `…（全文见${EVIDENCE.sheet}）`;
const ELSEWHERE = `见${EVIDENCE.sheet}`;

/** Numbers from 0 up to here are the same text in every spreadsheet. */
const HIGHEST = 10_000;

/** A number inside a text, to two decimals: as the sheet joins it, and ours; `otherwise` where it is out of reach. */
export const PRINTED_NUMBER = {
  formula: (number: Formula, otherwise: Formula): Formula =>
    `IF(AND(N(${number})>=0,N(${number})<${HIGHEST}),ROUND(ROUND(N(${number}),8),2)&"",${otherwise})`,
  value: (number: Decimal | number, otherwise: string): string => {
    const exact = typeof number === 'number' ? decimal(number) : number;
    return exact.gte(0) && exact.lt(HIGHEST) ? round(settle(exact), 2).toString() : otherwise;
  },
};

/** What a cell says inside a printed text, cut after `longest` characters. */
export const PRINTED_TEXT = {
  formula: (cell: Formula, longest: number): Formula =>
    `IF(${isBlank(cell)},"",IF(ISTEXT(${cell}),IF(LEN(${cell})>${longest},LEFT(${cell},${longest})&"${MORE}",${cell}),` +
    `IF(ISNUMBER(${cell}),${PRINTED_NUMBER.formula(cell, `"${ELSEWHERE}"`)},"${ELSEWHERE}")))`,
  value: (cell: Cell, longest: number): string => {
    if (isBlankCell(cell)) return '';
    if (typeof cell === 'string') return cell.length > longest ? `${cell.slice(0, longest)}${MORE}` : cell;
    const number = numberIn(cell);
    return number === null ? ELSEWHERE : PRINTED_NUMBER.value(number, ELSEWHERE);
  },
};

/** Several texts below one another, the blank ones left out. */
export const PRINTED_LINES = {
  /** Each part begins with the line break of `line`. */
  formula: (parts: readonly Formula[]): Formula => `MID(${parts.join('&')},2,2000)`,
  line: (condition: Formula, text: Formula): Formula => `IF(${condition},CHAR(10)&${text},"")`,
  value: (parts: readonly string[]): string => parts.filter((text) => text !== '').join('\n'),
};
