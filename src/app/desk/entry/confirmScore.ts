import { stampBasis } from '../../../assessment/scoring/basis';
import type { RowName } from '../../../workbook/port';
import type { EntryResult } from '../desk';
import type { Session } from '../round/session';
import { changeRow } from './changeRow';
import { taskOfRow } from './taskOfRow';
import { writeRow } from './writeRow';

/** 得分不变，已复核 (E4): the score of a row that is 需复核 stands on what the row holds now. */
export const confirmScore = (session: Session, name: RowName): Promise<EntryResult> =>
  changeRow(session, name, async (round, workbook, position) => {
    const row = round.parsed.assessment.evidence[position];
    if (row === undefined || round.scores.rows[position]?.isStale !== true) return { round, issues: [] };
    const { basis } = stampBasis(row, taskOfRow(round, row));
    return writeRow(round, workbook, position, { basis });
  });
