import type { Note } from '../../app/desk/desk';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useAnswer } from '../services/useAnswer';

/** Everything noticed in the round; empty until the desk has answered. */
export function useRoundNotes(): readonly Note[] {
  const { desk } = useServices();
  const { version } = useRound();
  const answer = useAnswer(`notes ${version}`, () => desk.notes());
  return answer.status === 'ready' ? answer.value : [];
}
