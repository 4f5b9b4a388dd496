import type { LogEntry } from '../../assessment/model/assessment';
import { cellText } from '../../assessment/scoring/cells';
import type { Conflict } from '../model';
import type { Headings } from './headings';
import { loggedText, logSubject, logText } from './logText';
import { DECISION_ACTION } from './mergeWords';

const keyOf = (subject: string, kept: string, lost: string): string => JSON.stringify([subject, kept, lost]);

/** M10: whether a person has already kept this value here against that of the unit. */
export function decidedBefore(log: readonly LogEntry[], headings: Headings): (conflict: Conflict) => boolean {
  const decided = new Set(
    log
      .filter(({ action }) => action === DECISION_ACTION.ours)
      .map(({ subject, from, to }) => keyOf(cellText(subject), loggedText(to), loggedText(from))),
  );
  return (conflict) => {
    const column = headings.column('evidence', conflict.field);
    const [ours, theirs] = [conflict.ours, conflict.theirs].map((cell) => logText(cell, column, headings));
    return decided.has(keyOf(logSubject(conflict, headings), ours ?? '', theirs ?? ''));
  };
}
