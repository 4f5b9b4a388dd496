import type { LoadExchangeFiles } from '../exchange/exchangeFiles';
import type { Turns } from '../exchange/exchangeSteps';
import { raise } from '../issues';
import { notesFrom } from '../note';
import { analysisView } from './analysisView';
import { compareWith } from './compareWith';
import type { ResultsDesk } from './resultsDesk';
import { robustnessView } from './robustnessView';

/** What the leader sees, at a desk; `load` brings what other workbooks are read and print runs are written with. */
export function resultsSteps(
  load: LoadExchangeFiles,
  { ask, step }: Turns,
): Pick<ResultsDesk, 'analysis' | 'robustness' | 'compareWith'> {
  return {
    analysis: () => ask(analysisView, { tables: [], at: null }),
    robustness: () => ask(robustnessView, { groups: [], at: null }),
    compareWith: (name, bytes) =>
      step(async (session) => {
        const round = await session.known();
        if (round === null) return { tables: [], notes: notesFrom([raise('roundMissing', null)]) };
        const { open } = await load();
        return compareWith(round, open, name, bytes);
      }),
  };
}
