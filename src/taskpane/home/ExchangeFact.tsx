import { stateCounts } from '../exchange/send/unitState';
import { today } from '../exchange/today';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useAnswer } from '../services/useAnswer';

/** How many units' workbooks are out, back or overdue. */
export function ExchangeFact() {
  const { desk } = useServices();
  const { version } = useRound();
  const answer = useAnswer(`exchange ${version}`, () => desk.exchange());
  if (answer.status !== 'ready') return answer.status === 'failed' ? answer.message : '……';
  const counts = stateCounts(answer.value, today()).map(({ state, count }) => `${state}${count}个`);
  return counts.length === 0 ? '还没有单位' : counts.join('，');
}
