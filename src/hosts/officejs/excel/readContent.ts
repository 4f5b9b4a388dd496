import type { Cell } from '../../../assessment/model/assessment';
import type { Content } from '../state/content';

/** A value as Excel hands it out; an empty cell is empty text there. */
export const cellOf = (value: unknown): Cell => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
};

/** What stands in a cell, from its formula and its value. Text that begins with = is both, and no formula. */
export const contentOf = (formula: unknown, value: unknown): Content =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? { formula: formula.slice(1), value: cellOf(value) }
    : cellOf(value);
