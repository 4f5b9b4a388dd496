import type { Round } from '../round/round';
import type { Session } from '../round/session';
import type { ExchangeDesk, ReturnsView } from './exchangeDesk';
import type { LoadExchangeFiles } from './exchangeFiles';
import { keepReturn } from './keepReturn';
import { NO_RETURNS } from './noReturns';
import { changeLines, returnsView } from './returnsView';
import { seal, sealState, unseal } from './sealing';
import { sendOut } from './sendOut';
import { takeBack } from './takeBack';
import { unitExchanges } from './unitExchanges';

/** How the desk answers: one call after the other. */
export interface Turns {
  readonly ask: <T>(answer: (round: Round) => T, otherwise: T) => Promise<T>;
  readonly step: <T>(run: (session: Session) => Promise<T>) => Promise<T>;
}

/** 收发 at a desk; `load` brings what workbooks that travel are written and read with. */
export function exchangeSteps({ returns }: Session, load: LoadExchangeFiles, { ask, step }: Turns): ExchangeDesk {
  const view = ({ parsed: { assessment } }: Round): ReturnsView =>
    returnsView(assessment, returns.mergeWith(assessment), returns.files);

  return {
    exchange: () => ask(({ parsed }) => unitExchanges(parsed.assessment), []),
    sendOut: (request, time) => step(async (session) => sendOut(session, await load(), request, time)),

    keepReturn: (file, received) => step((session) => keepReturn(session, file, received)),
    returns: () => ask(view, NO_RETURNS),
    returnChanges: (file) =>
      ask(({ parsed: { assessment } }) => changeLines(assessment, returns.mergeWith(assessment), file), []),
    preferReturn: (file) =>
      ask((round) => {
        returns.prefer(round.parsed.assessment, file);
        return view(round);
      }, NO_RETURNS),
    dropReturns: (file) =>
      ask((round) => {
        returns.drop(file);
        return view(round);
      }, NO_RETURNS),
    takeBack: (decisions, time) => step((session) => takeBack(session, decisions, time)),

    seal: (time) => step((session) => seal(session, time)),
    sealState: () => ask(sealState, null),
    unseal: (time) => step((session) => unseal(session, time)),
  };
}
