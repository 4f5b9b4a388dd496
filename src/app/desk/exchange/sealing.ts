import type { Assessment } from '../../../assessment/model/assessment';
import { checkOpened } from '../../checkWorkbook';
import { checkSeal } from '../../exchange/checkSeal';
import { sealed, unsealed } from '../../exchange/seal';
import type { Note, StepResult } from '../desk';
import { notesFrom, notesOf } from '../note';
import type { Round } from '../round/round';
import type { Session } from '../round/session';
import { openRound } from '../round/openRound';
import { planOf, refused, write } from '../write';
import type { SealState } from './exchangeDesk';

async function rewritten(session: Session, change: (round: Round) => Assessment): Promise<StepResult> {
  const { round, issues } = await openRound(session);
  if (round === null) return refused(session, notesFrom(issues));
  return write(session, planOf(change(round), round.parsed.feedbackUnit), []);
}

/** Seals the round as the sheets hold it now. */
export const seal = (session: Session, time: string): Promise<StepResult> =>
  rewritten(session, ({ parsed, scores }) => sealed(parsed.assessment, scores, time));

export const unseal = (session: Session, time: string): Promise<StepResult> =>
  rewritten(session, ({ parsed }) => unsealed(parsed.assessment, time));

/** Formula cells that did not show what the rules give, when the sheets were read. */
function shownOtherwise({ asRead }: Round): readonly Note[] {
  const { differences, issues } = checkOpened(asRead);
  return differences.length === 0 ? [] : notesOf(issues);
}

/** Whether the round still is what was sealed, and shows it. */
export function sealState(round: Round): SealState | null {
  const check = checkSeal(round);
  if (check === null) return null;
  const { issues, ...state } = check;
  return { ...state, notes: notesFrom(issues), shownOtherwise: state.isMatching ? shownOtherwise(round) : [] };
}
