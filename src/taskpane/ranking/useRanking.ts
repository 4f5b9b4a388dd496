import { useState } from 'react';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useStep } from '../services/stepContext';
import { timeText } from '../services/timeText';
import { useAnswer } from '../services/useAnswer';

/** The ranking of the open round, the group that is shown, and bringing the sheets up to date. */
export function useRanking() {
  const { desk } = useServices();
  const { version } = useRound();
  const { running, run } = useStep();
  const [chosen, choose] = useState('');
  const answer = useAnswer(`ranking ${version}`, () => desk.ranking());
  const groups = answer.status === 'ready' ? answer.value.groups : [];
  return {
    answer,
    shown: groups.find(({ group }) => group === chosen) ?? groups[0] ?? null,
    choose,
    isBusy: running !== null,
    update: () => {
      void run('更新排名', () => desk.updateRanking(timeText()));
    },
  };
}
