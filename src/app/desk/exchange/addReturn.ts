import { mergeReturns } from '../../exchange/mergeReturns';
import { readReturn } from '../../exchange/readReturn';
import type { Session } from '../round/session';
import type { ExchangeDesk, ReturnLine } from './exchangeDesk';
import type { ExchangeFiles } from './exchangeFiles';
import { returnLines } from './returnLines';

type Dropped = Parameters<ExchangeDesk['addReturn']>[0];

/** Reads a dropped file, keeps what it says, and tells what it would change if it were the only one. */
export async function addReturn(
  session: Session,
  files: ExchangeFiles,
  dropped: Dropped,
  received: string,
): Promise<ReturnLine> {
  const round = await session.known();
  if (round === null) throw new Error('no round to take files back into');
  const kept = [session.returns.add(await readReturn(dropped, files), received)];
  const [line] = returnLines(mergeReturns(round.parsed.assessment, kept, new Set()), kept);
  if (line === undefined) throw new Error('a returned file without a line in the register');
  return line;
}
