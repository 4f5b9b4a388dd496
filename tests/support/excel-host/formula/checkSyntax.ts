import { invalidArgument, notImplemented } from '../protocol/HostError';
import { parseFormula } from './parse';
import { tokensOf } from './tokens';

/** Refuses what is no formula, and what Excel understands but this host does not. */
export function checkSyntax(formula: string, location: string): void {
  const unknown = tokensOf(formula.slice(1))?.find(({ text }) => text === '{' || text === '@');
  if (unknown !== undefined) throw notImplemented(`"${unknown.text}" in the formula ${formula}`);
  try {
    parseFormula(formula);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    throw invalidArgument(location, problem.message);
  }
}
