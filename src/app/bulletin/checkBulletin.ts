import type { Issue } from '../../shared/issue';
import type { WorkbookGrid } from '../../workbook/port';
import { figuresIn, textOf, type Bulletin, type Figure, type Piece } from './bulletin';
import { raise, type BulletinIssueCode } from './issues';
import { recount } from './recount';
import { SourceTables } from './sourceTables';

/** Characters around a figure by which a person finds it in the text. */
const AROUND = 12;

/** A figure that its cells do not bear out. */
interface FigureDifference {
  readonly figure: Figure;
  readonly issue: Issue<BulletinIssueCode>;
  /** What the cells say; null where they are gone. */
  readonly found: string | null;
}

function contextOf(pieces: readonly Piece[], figure: Figure): string {
  const at = pieces.indexOf(figure);
  const before = Array.from(textOf(pieces.slice(0, at)));
  const after = Array.from(textOf(pieces.slice(at)));
  const start = before.slice(-AROUND).join('');
  const end = after.slice(0, AROUND).join('');
  return `${before.length > AROUND ? '…' : ''}${start}${end}${after.length > AROUND ? '…' : ''}`;
}

function figureDifference(pieces: readonly Piece[], figure: Figure, tables: SourceTables): FigureDifference[] {
  const { text: found, at, missing, names } = recount(figure.source, tables);
  const facts = { context: contextOf(pieces, figure), text: figure.text };
  if (found === null) {
    const issue = raise('figureUncountable', at, { ...facts, columns: missing.join('、') });
    return [{ figure, issue, found }];
  }
  const isSame = found === figure.text && (figure.names === undefined || figure.names.join('\n') === names.join('\n'));
  return isSame ? [] : [{ figure, issue: raise('figureDiffers', at, { ...facts, found }), found }];
}

const selectionOf = ({ source }: Figure): string => JSON.stringify([source.table, source.where]);

/** A number that does not fit the list behind it: 优秀7个 and eight names. */
function listDifferences(pieces: readonly Piece[], tables: SourceTables): FigureDifference[] {
  const figures = figuresIn(pieces);
  return figures.flatMap((count) => {
    if (count.source.ask !== 'rows') return [];
    const list = figures.find(
      ({ names, source }) => names !== undefined && selectionOf({ text: '', source }) === selectionOf(count),
    );
    const listed = list?.names?.length;
    if (listed === undefined || String(listed) === count.text) return [];
    const { at, text: found } = recount(count.source, tables);
    const facts = { context: contextOf(pieces, count), text: count.text, listed };
    return [{ figure: count, issue: raise('listDiffers', at, facts), found }];
  });
}

/**
 * Every figure of a 情况通报 that the workbook as it is, cell by cell, does not bear out, and every number that does not fit
 * its list. Empty: it may go out.
 */
export function checkBulletin(bulletin: Bulletin, grid: WorkbookGrid): FigureDifference[] {
  const tables = new SourceTables(grid);
  const texts = [
    ...bulletin.paragraphs.map(({ pieces }) => pieces),
    ...bulletin.attachments.flatMap(({ note, rows }) => [note, ...rows]),
  ];
  const inTables = bulletin.attachments.flatMap(({ note, rows }) => {
    const [count] = figuresIn(note);
    if (count === undefined || count.text === String(rows.length)) return [];
    const { at, text: found } = recount(count.source, tables);
    const facts = { context: textOf(note), text: count.text, listed: rows.length };
    return [{ figure: count, issue: raise('listDiffers', at, facts), found }];
  });
  return [
    ...texts.flatMap((pieces) => [
      ...listDifferences(pieces, tables),
      ...figuresIn(pieces).flatMap((figure) => figureDifference(pieces, figure, tables)),
    ]),
    ...inTables,
  ];
}
