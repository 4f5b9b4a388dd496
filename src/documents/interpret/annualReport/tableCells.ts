import type { Cell, Row } from '../../read/documentTree';
import { halfWidth } from '../numerals';
import { compact } from '../text';
import { headingLevel } from './headingLevel';
import { DIGITS, digitsValue } from './numbers';
import { UNIT } from './words';

/** A number alone in a cell, with its unit when the cell names one. */
export interface CellValue {
  readonly value: number;
  readonly unit: string | null;
}

const VALUE = new RegExp(`^(-?)(${DIGITS})(万|亿)?(${UNIT})?$`);

export function cellValue(text: string): CellValue | null {
  const match = VALUE.exec(halfWidth(compact(text)));
  if (!match) return null;
  const [, minus, digits = '', scale, unit] = match;
  return { value: digitsValue(digits, scale ?? '') * (minus === '-' ? -1 : 1), unit: unit ?? null };
}

/** —, / and the like show that nothing is stated. */
export const isBlankCell = (text: string): boolean => /^[-—–―─/\\*\s]*$/.test(compact(text));

/** A merged cell stands in every place it covers. */
export const shownCells = (row: Row): readonly Cell[] => row.cells.map((cell) => cell.merged?.anchor ?? cell);

/** Texts of a row from left to right, each merged cell once. */
export const textsOf = (cells: readonly Cell[]): string[] =>
  cells.filter((cell, index) => cell !== cells[index - 1] && !isBlankCell(cell.text)).map(({ text }) => compact(text));

const UNIT_NOTE = new RegExp(`[(（](?:单位[:：])?(${UNIT})[)）]`);

/** 收费金额（单位：万元） → 万元; null when the words name none. */
export const unitNoted = (text: string): string | null => UNIT_NOTE.exec(text)?.[1]?.replace('％', '%') ?? null;

/** A heading of a row or column without its number and its notes. */
export function plainLabel(text: string): string {
  const words = compact(text)
    .replace(UNIT_NOTE, '')
    .replace(/^其中[:：]?/, '');
  const number = headingLevel(words) > 0 ? /^[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?/.exec(words) : null;
  return words
    .slice(number?.[0].length ?? 0)
    .replace(/[(（][^()（）]*(?:[，,。；;]|计)[^()（）]*[)）]/g, '')
    .replace(/[:：]$/, '');
}
