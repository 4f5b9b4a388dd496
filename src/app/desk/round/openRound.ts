import type { Issue } from '../../../shared/issue';
import { raise } from '../issues';
import { barriers } from './barriers';
import type { Round } from './round';
import type { Session } from './session';

/** The round read anew, to be written; null, with the reasons, when it must not be. */
export async function openRound(
  session: Session,
): Promise<{ readonly round: Round | null; readonly issues: readonly Issue[] }> {
  const { round, issues } = await session.read();
  if (round === null) return { round, issues: issues.length > 0 ? issues : [raise('roundMissing', null)] };
  const inTheWay = barriers(round);
  return inTheWay.length > 0 ? { round: null, issues: inTheWay } : { round, issues: [] };
}
