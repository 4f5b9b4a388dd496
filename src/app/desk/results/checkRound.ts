import { checkOpened } from '../../checkWorkbook';
import type { Desk } from '../desk';
import { notesOf } from '../note';
import type { Round } from '../round/round';

/** Compares every formula of the workbook with the rules. */
export function checkRound(round: Round): Awaited<ReturnType<Desk['check']>> {
  const { checked, differences, issues } = checkOpened(round);
  return { checked, different: differences.length, notes: notesOf(issues) };
}
