import { bulletinDocument, bulletinFileName } from '../../bulletin/bulletinDocument';
import { bulletinView } from '../../bulletin/bulletinView';
import { draftBulletin } from '../../bulletin/draftBulletin';
import type { Bulletin } from '../../bulletin/bulletin';
import { raise } from '../issues';
import { notesFrom } from '../note';
import type { Session } from '../round/session';
import type { LoadDocumentWriter } from './documentWriter';
import type { BulletinView, ResultFile } from './resultsDesk';

interface Checked {
  readonly bulletin: Bulletin | null;
  readonly view: BulletinView;
}

/** 情况通报 drafted from the entries, each figure compared with its cell in the workbook read anew. */
async function checked(session: Session): Promise<Checked> {
  const { round, issues } = await session.read();
  if (round === null) {
    const notes = notesFrom(issues.length > 0 ? issues : [raise('roundMissing', null)]);
    return { bulletin: null, view: { title: '', paragraphs: [], text: '', notes } };
  }
  const bulletin = draftBulletin(round.parsed.assessment, round.scores);
  return { bulletin, view: bulletinView(bulletin, round.grid) };
}

export const checkedBulletin = async (session: Session): Promise<BulletinView> => (await checked(session)).view;

/** The same as .docx; none while a figure differs. */
export async function bulletinFile(session: Session, load: LoadDocumentWriter): Promise<ResultFile> {
  const {
    bulletin,
    view: { notes },
  } = await checked(session);
  if (bulletin === null || notes.length > 0) return { file: null, notes };
  const write = await load();
  return { file: { name: bulletinFileName(bulletin), bytes: await write(bulletinDocument(bulletin)) }, notes };
}
