import type { Cell } from '../../../assessment/model/assessment';

/** A cell with a formula (without "=") and what it shows. */
export interface Calculated {
  readonly formula: string;
  readonly value: Cell;
}

/** What stands in a cell; null where nothing does. */
export type Content = Cell | Calculated;

export const isCalculated = (content: Content): content is Calculated =>
  typeof content === 'object' && content !== null;

export const valueOf = (content: Content): Cell => (isCalculated(content) ? content.value : content);

export const isBlank = (content: Content): boolean => content === null || content === '';

/**
 * A formula in the one form in which two spellings of it are equal. Within a table Excel hands references to it back
 * without its name, and those to the own row as `[@列]`, whatever was written; it quotes sheet names as it likes.
 */
const spelledOnce = (formula: string): string =>
  formula
    .replace(/\[\[#This Row\],\s*\[([^\]]+)\]\]/g, '[@$1]')
    .replace(/\[@\[([^\][]+)\]\]/g, '[@$1]')
    .replace(/\btbl\w+(?=\[)/g, '')
    .replace(/'([^'!]+)'!/g, '$1!')
    .replace(/\s+/g, '');

/** A column repeats one long formula thousands of times. */
const known = new Map<string, string>();
const MOST_KNOWN = 500;

export function formulaKey(formula: string): string {
  const key = known.get(formula) ?? spelledOnce(formula);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, key);
  return key;
}

const sameFormula = (a: string, b: string): boolean => a === b || formulaKey(a) === formulaKey(b);

/** Formulas are equal when they say the same, whatever they show now. */
export function sameContent(a: Content, b: Content): boolean {
  if (isCalculated(a) || isCalculated(b)) {
    return isCalculated(a) && isCalculated(b) && sameFormula(a.formula, b.formula);
  }
  return a === b || (isBlank(a) && isBlank(b));
}
