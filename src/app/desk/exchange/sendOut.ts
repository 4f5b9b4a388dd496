import { sendOut as made } from '../../exchange/sendOut';
import { notesFrom } from '../note';
import { openRound } from '../round/openRound';
import type { Session } from '../round/session';
import { planOf, refused, write } from '../write';
import type { SendRequest, SendResult } from './exchangeDesk';
import type { ExchangeFiles } from './exchangeFiles';

const NOTHING: Pick<SendResult, 'files' | 'archive'> = { files: [], archive: null };

/** Makes packages and registers them in one step; without their lines in the register none goes out. */
export async function sendOut(
  session: Session,
  { open }: ExchangeFiles,
  request: SendRequest,
  time: string,
): Promise<SendResult> {
  const { round, issues } = await openRound(session);
  if (round === null) return { ...(await refused(session, notesFrom(issues))), ...NOTHING, leaks: [] };
  const { parsed, scores } = round;
  const sent = await made({ assessment: parsed.assessment, scores }, request, time, open);
  const { files, archive, leaks } = sent;
  const notes = notesFrom(sent.issues);
  if (files.length === 0) return { ...(await refused(session, notes)), ...NOTHING, leaks };
  const step = await write(session, planOf(sent.registered, parsed.feedbackUnit), notes);
  return { ...step, ...(step.done ? { files, archive } : NOTHING), leaks };
}
