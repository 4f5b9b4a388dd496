import type { RowName } from '../../../workbook/port';
import type { EntryResult, RowEntry } from '../desk';
import type { Session } from '../round/session';
import { changeRow } from './changeRow';
import { enter } from './enter';

/** Fills in one row of 证据评分. */
export const enterRow = (session: Session, name: RowName, entry: Partial<RowEntry>): Promise<EntryResult> =>
  changeRow(session, name, (round, workbook, position) => enter(round, workbook, position, entry));
