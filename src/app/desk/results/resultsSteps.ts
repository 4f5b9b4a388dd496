import type { LoadExchangeFiles } from '../exchange/exchangeFiles';
import type { Turns } from '../exchange/exchangeSteps';
import { raise } from '../issues';
import { notesFrom } from '../note';
import { analysisView } from './analysisView';
import { bulletinFile, checkedBulletin } from './checkedBulletin';
import { compareWith } from './compareWith';
import type { LoadDocumentWriter } from './documentWriter';
import { feedbackFile } from './feedbackFile';
import { feedbackView } from './feedbackView';
import type { ResultsDesk } from './resultsDesk';
import { robustnessView } from './robustnessView';

/** What brings the programs for files, each with the first file that needs it. */
export interface ResultsLoaders {
  /** Reads other workbooks and writes print runs. */
  readonly workbooks: LoadExchangeFiles;
  readonly documents: LoadDocumentWriter;
}

const NO_ROUND = () => notesFrom([raise('roundMissing', null)]);

/** What the leader sees, at a desk. */
export function resultsSteps({ workbooks, documents }: ResultsLoaders, { ask, step }: Turns): ResultsDesk {
  return {
    analysis: () => ask(analysisView, { tables: [], at: null }),
    robustness: () => ask(robustnessView, { groups: [], at: null }),
    feedback: () => ask(feedbackView, { units: [], at: null }),
    feedbackRun: (units) =>
      step(async (session) => {
        const round = await session.known();
        if (round === null) return { file: null, notes: NO_ROUND() };
        const { open } = await workbooks();
        return feedbackFile(round, open, units);
      }),
    bulletin: () => step(checkedBulletin),
    bulletinFile: () => step((session) => bulletinFile(session, documents)),
    compareWith: (name, bytes) =>
      step(async (session) => {
        const round = await session.known();
        if (round === null) return { tables: [], notes: NO_ROUND() };
        const { open } = await workbooks();
        return compareWith(round, open, name, bytes);
      }),
  };
}
