import type { WorkbookGrid } from '../../workbook/port';
import { notesFrom } from '../desk/note';
import type { BulletinPiece, BulletinView } from '../desk/results/resultsDesk';
import type { Bulletin, Piece } from './bulletin';
import { bulletinText } from './bulletinText';
import { checkBulletin } from './checkBulletin';
import { recount } from './recount';
import { SourceTables } from './sourceTables';

/** The 情况通报 for the screen, each figure with its first cell and what the workbook as it is shows instead. */
export function bulletinView(bulletin: Bulletin, grid: WorkbookGrid): BulletinView {
  const tables = new SourceTables(grid);
  const differences = checkBulletin(bulletin, grid);
  const piece = (one: Piece): BulletinPiece => {
    if (typeof one === 'string') return { text: one, at: null, shownInstead: null };
    const differs = differences.some(({ figure }) => figure === one);
    const { at, text } = recount(one.source, tables);
    return { text: one.text, at, shownInstead: differs ? (text ?? '没有这一栏') : null };
  };
  return {
    title: bulletin.title,
    paragraphs: bulletin.paragraphs.map(({ kind, pieces }) => ({
      isHeading: kind === 'heading' || kind === 'subheading',
      pieces: pieces.map(piece),
    })),
    text: bulletinText(bulletin),
    notes: notesFrom(differences.map(({ issue }) => issue)),
  };
}
