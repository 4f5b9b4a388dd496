import type { ReturnedFile } from '../../../exchange/model';
import type { Session } from '../round/session';

/** Keeps what a dropped file says, under a name of its own. */
export async function keepReturn(session: Session, file: ReturnedFile, received: string): Promise<string> {
  const round = await session.known();
  if (round === null) throw new Error('no round to take files back into');
  return session.returns.add(file, received).file.name;
}
