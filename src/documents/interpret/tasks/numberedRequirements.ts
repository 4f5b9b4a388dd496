import type { TableSection } from '../sections';
import { numberedItem } from './numberedItem';

/** How much of a number is looked at. */
const LOOKED_AT = 12;

/**
 * Whether a table without numbers and items counts its tasks at the beginning of the requirements: most rows have a
 * number there, and most of these differ.
 */
export function numbersRequirements({ columns, rows }: TableSection): boolean {
  const column = columns.findIndex(({ field }) => field === 'requirement');
  if (columns.some(({ field }) => field === 'number' || field === 'item')) return false;
  const texts = rows.flatMap(({ cells }) => cells[column]?.text ?? []).filter(Boolean);
  const numbers = texts.flatMap((text) => numberedItem(text.slice(0, LOOKED_AT)).number ?? []);
  return texts.length > 1 && new Set(numbers).size * 3 >= texts.length * 2;
}
