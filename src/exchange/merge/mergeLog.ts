import type { LogEntry } from '../../assessment/model/assessment';
import { isBlank } from '../../assessment/scoring/cells';
import type { Applied, Conflict, Decision, Rejected } from '../model';
import type { Headings } from './headings';
import { loggedText, logSubject, logText } from './logText';
import { DECISION_ACTION, MERGE_ACTION, REJECTION_ACTION } from './mergeWords';
import type { MergeToApply } from './mergeToApply';

type Line = Omit<LogEntry, 'time'>;

function appliedLine(change: Applied, headings: Headings): Line {
  const column = headings.column('evidence', change.field);
  return {
    action: change.isCleared ? MERGE_ACTION.cleared : MERGE_ACTION.overwritten,
    subject: logSubject(change, headings),
    from: logText(change.from, column, headings),
    to: logText(change.to, column, headings),
    source: change.file,
  };
}

/** 原值 is the value that lost, 新值 the one that stands; while nothing is decided, ours and theirs. */
function conflictLine(conflict: Conflict, decision: Decision | undefined, headings: Headings): Line {
  const column = headings.column('evidence', conflict.field);
  const ours = logText(conflict.ours, column, headings);
  const theirs = logText(conflict.theirs, column, headings);
  const [from, to] = decision === 'ours' ? [theirs, ours] : [ours, theirs];
  const action = decision ? DECISION_ACTION[decision] : MERGE_ACTION.undecided;
  return { action, subject: logSubject(conflict, headings), from, to, source: conflict.file };
}

const rejectedLine = ({ unit, taskId, column, value, reason, file }: Rejected, headings: Headings): Line => ({
  action: REJECTION_ACTION[reason],
  subject: [unit, taskId, column].filter((part) => part !== null && part !== '').join(' '),
  from: '',
  to: logText(value, column, headings),
  source: file,
});

const keyOf = ({ action, subject, from, to, source }: Line): string =>
  JSON.stringify([action, subject, from, to, source].map(loggedText));

/** M11: what the merge overwrites, how conflicts were decided, and every value that is not taken. */
export function mergeLog({ hub, merge, decide, time, headings }: MergeToApply): LogEntry[] {
  const decided = merge.conflicts.map((conflict) => ({ conflict, decision: decide(conflict) }));
  const linesOf = (isTaken: boolean): Line[] =>
    decided
      .filter(({ decision }) => (decision === 'theirs') === isTaken)
      .map(({ conflict, decision }) => conflictLine(conflict, decision, headings));
  const changing = [
    ...merge.applied.filter(({ from }) => !isBlank(from)).map((change) => appliedLine(change, headings)),
    ...linesOf(true),
  ];
  const known = new Set(hub.log.map(keyOf));
  const staying = [...linesOf(false), ...merge.rejected.map((rejected) => rejectedLine(rejected, headings))].filter(
    (line) => {
      const key = keyOf(line);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    },
  );
  return [...changing, ...staying].map((line) => ({ time, ...line }));
}
