import type { ReturnsView } from '../../../app/desk/exchange/exchangeDesk';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useStep } from '../../services/stepContext';
import { timeText } from '../../services/timeText';
import { useAnswer } from '../../services/useAnswer';
import { decisionsFor } from '../conflicts/decisions';
import { today } from '../today';
import { useExchange } from '../useExchange';
import { readFiles } from './readFiles';

/** The files that came back: reading them, choosing among them, taking them in. */
export function useBack() {
  const { desk, returns } = useServices();
  const { version } = useRound();
  const { running, run } = useStep();
  const [state, store] = useExchange();
  const received = state.received ?? today();
  const answer = useAnswer(`returns ${version} ${state.turn}`, () => desk.returns());
  const changed = () => {
    store.set({ turn: store.get().turn + 1 });
  };
  return {
    answer,
    received,
    setReceived: (day: string) => {
      store.set({ received: day === '' ? null : day });
    },
    reading: state.reading,
    failures: state.failures,
    isBusy: running !== null || state.reading !== null,
    add: (files: readonly File[]) => readFiles({ desk, returns }, store, files, received),
    stop: () => {
      const { reading } = store.get();
      if (reading !== null) store.set({ reading: { ...reading, isStopping: true } });
    },
    prefer: async (file: string) => {
      await desk.preferReturn(file);
      changed();
    },
    drop: async (file: string | null) => {
      await desk.dropReturns(file);
      store.set({ failures: [] });
      changed();
    },
    take: async ({ conflicts }: ReturnsView): Promise<boolean> => {
      const decisions = decisionsFor(conflicts, store.get().decisions);
      const result = await run('收下并写入', () => desk.takeBack(decisions, timeText()));
      return result?.done === true;
    },
  };
}

export type Back = ReturnType<typeof useBack>;
