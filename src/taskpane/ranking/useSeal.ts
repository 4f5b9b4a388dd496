import { useState } from 'react';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useStep } from '../services/stepContext';
import { timeText } from '../services/timeText';
import { useAnswer } from '../services/useAnswer';

/** What a person is asked before it is done. */
export type SealQuestion = 'seal' | 'unseal';

/** The seal of the open round, sealing and unsealing. */
export function useSeal() {
  const { desk } = useServices();
  const { version } = useRound();
  const { running, run } = useStep();
  const [question, ask] = useState<SealQuestion | null>(null);
  const answer = useAnswer(`seal ${version}`, () => desk.sealState());
  return {
    answer,
    question,
    ask,
    isBusy: running !== null,
    seal: () => {
      void run('封存', () => desk.seal(timeText()));
    },
    unseal: () => {
      void run('取消封存', () => desk.unseal(timeText()));
    },
  };
}
