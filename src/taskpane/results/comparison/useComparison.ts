import { useState } from 'react';
import type { ComparisonView } from '../../../app/desk/results/resultsDesk';
import { bytesOf } from '../../file/bytesOf';
import { messageOf } from '../../parts/messageOf';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useAnswer, type Answer } from '../../services/useAnswer';
import { useResults } from '../useResults';

/** The comparison with the file that was chosen, made anew whenever the round changes. */
export function useComparison() {
  const { desk } = useServices();
  const { version } = useRound();
  const [{ earlier }, store] = useResults();
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const turn = earlier?.turn ?? 0;
  const asked = useAnswer(`compare ${version} ${turn}`, async () => {
    const view = earlier === null ? null : await desk.compareWith(earlier.name, earlier.bytes);
    return { turn, view };
  });

  const answer = (): Answer<ComparisonView> | { readonly status: 'none' } => {
    if (unreadable !== null) return { status: 'failed', message: unreadable };
    if (earlier === null) return { status: 'none' };
    if (asked.status !== 'ready') return asked;
    const { value } = asked;
    // The answer about another file is none.
    return value.turn !== turn || value.view === null ? { status: 'waiting' } : { status: 'ready', value: value.view };
  };

  return {
    /** Name of the chosen file. */
    earlier: earlier?.name ?? null,
    answer: answer(),
    choose: async (file: File) => {
      try {
        const bytes = await bytesOf(file);
        setUnreadable(null);
        store.set({ earlier: { name: file.name, bytes, turn: turn + 1 } });
      } catch (error) {
        setUnreadable(messageOf(error));
      }
    },
  };
}
