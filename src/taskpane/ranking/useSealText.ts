import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useAnswer } from '../services/useAnswer';

/** What a printed ranking says of the seal, as the footers of the sheets do; empty where nothing is sealed. */
export function useSealText(): string {
  const { desk } = useServices();
  const { version } = useRound();
  const answer = useAnswer(`seal ${version}`, () => desk.sealState());
  if (answer.status !== 'ready' || answer.value === null) return '';
  return answer.value.isMatching ? `校验码 ${answer.value.code}` : '与封存不符';
}
