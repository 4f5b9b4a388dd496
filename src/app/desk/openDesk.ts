import { checkRound } from './results/checkRound';
import { adoptNotice } from './adoption/adoptNotice';
import { previewAdoption } from './adoption/previewAdoption';
import type { Desk } from './desk';
import { confirmScore } from './entry/confirmScore';
import { enterRow } from './entry/enterRow';
import type { LoadExchangeFiles } from './exchange/exchangeFiles';
import { exchangeSteps } from './exchange/exchangeSteps';
import { closeFile, openFile, saveFile, saved } from './files';
import { notesFrom } from './note';
import { Queue } from './queue';
import type { LoadDocumentWriter } from './results/documentWriter';
import { rankingView } from './results/rankingView';
import { resultsSteps } from './results/resultsSteps';
import { updateRanking } from './results/updateRanking';
import { changeRoster } from './roster/changeRoster';
import { readUnits } from './roster/readUnits';
import { rosterView } from './roster/rosterView';
import { issuesIn, type Round } from './round/round';
import { Session, type DeskSource } from './round/session';
import { choicesOf } from './rows/choices';
import { nextOpen } from './rows/nextOpen';
import { rowList } from './rows/rowList';
import { scoringRow } from './rows/scoringRow';
import { sheetNames, sheetView } from './results/sheetView';
import { undo } from './undo';

/**
 * The round and its use cases. Calls are answered one after the other. Packages are files whatever the round is kept in:
 * `exchangeFiles` brings what they are written and read with, `documentWriter` what documents for Word are.
 */
export function openDesk(
  source: DeskSource,
  exchangeFiles: LoadExchangeFiles,
  documentWriter: LoadDocumentWriter,
): Desk {
  const session = new Session(source);
  const queue = new Queue();

  /** An answer from the round as known; `otherwise` without one. */
  const ask = <T>(answer: (round: Round) => T, otherwise: T): Promise<T> =>
    queue.run(async () => {
      const round = await session.known();
      return round === null ? otherwise : answer(round);
    });

  /** An answer from a round whose grid shows the results of now. */
  const askCalculated = <T>(answer: (round: Round) => T, otherwise: T): Promise<T> =>
    queue.run(async () => {
      const round = await session.calculated();
      return round === null ? otherwise : answer(round);
    });

  const step = <T>(run: (session: Session) => Promise<T>): Promise<T> => queue.run(() => run(session));

  return {
    refresh: () =>
      step(async () => {
        await session.read();
        return session.overview();
      }),
    openFile: (name, bytes) => step(() => openFile(session, name, bytes)),
    closeFile: () => step(() => closeFile(session)),
    saveFile: () => step(() => saveFile(session)),
    saved: () => step(() => saved(session)),
    notes: () =>
      step(async () => {
        const round = await session.known();
        return notesFrom([...session.troubles, ...(round === null ? [] : issuesIn(round))]);
      }),
    undo: () => step(() => undo(session)),

    previewAdoption: (breakdown, from) => step(async () => previewAdoption(await session.known(), breakdown, from)),
    adopt: (breakdown, from, time) => step(() => adoptNotice(session, breakdown, from, time)),

    roster: () => ask(rosterView, { units: [], owners: [], limit: '4', clause: '', clauseSource: '' }),
    readRoster: (bytes) => Promise.resolve(readUnits(bytes)),
    changeRoster: (change, time) => step(() => changeRoster(session, change, time)),

    choices: () => ask(choicesOf, { units: [], tasks: [] }),
    rows: (filter) => ask((round) => rowList(round, filter), { rows: [], all: 0, assessed: 0 }),
    row: (name) =>
      ask((round) => {
        const position = round.rows.positionOf(name);
        return position === null ? null : scoringRow(round, position);
      }, null),
    nextOpen: (filter, name) => ask((round) => nextOpen(round, filter, name), null),
    enter: (name, entry) => step(() => enterRow(session, name, entry)),
    confirmScore: (name) => step(() => confirmScore(session, name)),

    // A file in memory follows every entry; a spreadsheet may be set to calculate only when told to.
    ranking: () =>
      (source.kind === 'files' ? ask : askCalculated)(rankingView, {
        groups: [],
        isOutdated: false,
        disagreements: [],
        notes: [],
      }),
    updateRanking: (time) => step(() => updateRanking(session, time)),
    check: () => askCalculated(checkRound, { checked: 0, different: 0, notes: [] }),

    sheets: () => ask(sheetNames, []),
    sheet: (name, from, count) => askCalculated((round) => sheetView(round, name, from, count), null),

    ...resultsSteps({ workbooks: exchangeFiles, documents: documentWriter }, { ask, step }),
    ...exchangeSteps(session, exchangeFiles, { ask, step }),
  };
}
