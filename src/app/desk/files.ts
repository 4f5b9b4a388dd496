import { ownContent } from '../../workbook/own/ownContent';
import type { Overview, StepResult } from './desk';
import { notesFrom } from './note';
import type { Session } from './round/session';
import { issuesIn } from './round/round';
import { refused } from './write';

/** Opens a workbook of ours; when it is none, the open one stays open. */
export async function openFile(session: Session, name: string, bytes: Uint8Array): Promise<StepResult> {
  const { workbook, round, issues } = await session.peek(bytes);
  if (round === null) return refused(session, notesFrom(issues));
  session.take({ name, workbook, saved: workbook.version() }, round);
  return {
    done: true,
    overview: await session.overview(),
    notes: notesFrom([...ownContent(round.grid), ...issuesIn(round)]),
  };
}

export function closeFile(session: Session): Promise<Overview> {
  session.take(null, null);
  return session.overview();
}

/** The bytes as of now; only `saved` says that they are on the disk. */
export async function saveFile(session: Session): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { openFile: file } = session;
  if (file === null) throw new Error('no file is open');
  const version = file.workbook.version();
  const bytes = await file.workbook.bytes();
  session.offer(version);
  return { name: file.name, bytes };
}

export function saved(session: Session): Promise<Overview> {
  session.markSaved();
  return session.overview();
}
