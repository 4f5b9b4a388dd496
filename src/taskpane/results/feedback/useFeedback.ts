import { useState } from 'react';
import type { Note } from '../../../app/desk/desk';
import type { FeedbackView } from '../../../app/desk/results/resultsDesk';
import { handOver } from '../../file/handOver';
import { messageOf } from '../../parts/messageOf';
import { useServices } from '../../services/servicesContext';
import { useResults } from '../useResults';

interface Made {
  readonly said: string;
  readonly notes: readonly Note[];
}

const NOTHING: Made = { said: '', notes: [] };

/** Which units get a 反馈单, and making the file. */
export function useFeedback(units: FeedbackView['units']) {
  const { desk } = useServices();
  const [{ units: picked }, store] = useResults();
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<Made>(NOTHING);
  // Units that were picked may have left the roster since.
  const chosen = picked === null ? null : units.map(({ unit }) => unit).filter((unit) => picked.has(unit));
  return {
    picked,
    chosen: chosen?.length ?? units.length,
    pick: (next: ReadonlySet<string> | null) => {
      setMade(NOTHING);
      store.set({ units: next });
    },
    isBusy,
    ...made,
    make: async () => {
      setBusy(true);
      try {
        const { file, notes } = await desk.feedbackRun(chosen);
        setMade({ said: file === null ? '没有做成反馈单。' : handOver(file), notes });
      } catch (error) {
        setMade({ said: messageOf(error), notes: [] });
      } finally {
        setBusy(false);
      }
    },
  };
}
