import type { RowName } from '../../../workbook/port';
import type { EntryResult, RowEntry } from '../desk';
import { raise } from '../issues';
import { notesFrom } from '../note';
import type { Session } from '../round/session';
import { scoringRow } from '../rows/scoringRow';
import { enter } from './enter';

/** Fills in one row of 证据评分 and answers with the row and the round as they stand then. */
export async function enterRow(session: Session, name: RowName, entry: Partial<RowEntry>): Promise<EntryResult> {
  const round = await session.known();
  const { workbook } = session;
  const position = round?.rows.positionOf(name) ?? null;
  if (round === null || workbook === null || position === null) {
    const notes = notesFrom([raise('rowGone', null, { key: name.key.join(' ') })]);
    return { row: null, problems: {}, notes, overview: await session.overview() };
  }
  const { round: entered, problems, issues } = await enter(round, workbook, name, position, entry);
  session.become(entered);
  const isGone = issues.some(({ code }) => code === 'rowNotFound');
  if (isGone) session.forget();
  return {
    row: isGone ? null : scoringRow(entered, position),
    problems,
    notes: notesFrom(issues),
    overview: await session.overview(),
  };
}
