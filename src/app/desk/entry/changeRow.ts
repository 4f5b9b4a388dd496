import type { Issue } from '../../../shared/issue';
import type { LiveWorkbook, RowName } from '../../../workbook/port';
import type { EntryResult } from '../desk';
import { raise } from '../issues';
import { notesFrom } from '../note';
import type { Round } from '../round/round';
import type { Session } from '../round/session';
import { scoringRow } from '../rows/scoringRow';
import type { Problems } from './readEntry';

interface ChangedRow {
  readonly round: Round;
  readonly issues: readonly Issue[];
  readonly problems?: Problems;
}

/** Changes one row of 证据评分 and answers with the row and the round as they stand then. */
export async function changeRow(
  session: Session,
  name: RowName,
  change: (round: Round, workbook: LiveWorkbook, position: number) => Promise<ChangedRow>,
): Promise<EntryResult> {
  const round = await session.known();
  const { workbook } = session;
  const position = round?.rows.positionOf(name) ?? null;
  if (round === null || workbook === null || position === null) {
    const notes = notesFrom([raise('rowGone', null, { key: name.key.join(' ') })]);
    return { row: null, problems: {}, notes, overview: await session.overview() };
  }
  const { round: changed, problems = {}, issues } = await change(round, workbook, position);
  session.become(changed);
  const isGone = issues.some(({ code }) => code === 'rowNotFound');
  if (isGone) session.forget();
  return {
    row: isGone ? null : scoringRow(changed, position),
    problems,
    notes: notesFrom(issues),
    overview: await session.overview(),
  };
}
