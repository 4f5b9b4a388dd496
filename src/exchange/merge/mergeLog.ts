import type { LogEntry } from '../../assessment/model/assessment';
import { isBlank } from '../../assessment/scoring/cells';
import type { Applied, Conflict, Decision, Rejected } from '../model';
import type { Headings } from './headings';
import { logSubject, logText } from './logText';
import { DECISION_ACTION, MERGE_ACTION, REJECTION_ACTION } from './mergeWords';
import type { MergeToApply } from './mergeToApply';

type Line = Omit<LogEntry, 'time'>;

const appliedLine = (change: Applied, headings: Headings): Line => ({
  action: change.isCleared ? MERGE_ACTION.cleared : MERGE_ACTION.overwritten,
  subject: logSubject(change, headings),
  from: logText(change.from),
  to: logText(change.to),
  source: change.file,
});

/** 原值 is the value that lost, 新值 the one that stands; while nothing is decided, ours and theirs. */
function conflictLine(conflict: Conflict, decision: Decision | undefined, headings: Headings): Line {
  const [ours, theirs] = [logText(conflict.ours), logText(conflict.theirs)];
  const [from, to] = decision === 'ours' ? [theirs, ours] : [ours, theirs];
  const action = decision ? DECISION_ACTION[decision] : MERGE_ACTION.undecided;
  return { action, subject: logSubject(conflict, headings), from, to, source: conflict.file };
}

const rejectedLine = ({ unit, taskId, column, value, reason, file }: Rejected): Line => ({
  action: REJECTION_ACTION[reason],
  subject: [unit, taskId, column].filter((part) => part !== null && part !== '').join(' '),
  from: '',
  to: logText(value),
  source: file,
});

const keyOf = ({ action, subject, from, to, source }: Line): string =>
  JSON.stringify([action, subject, from, to, source].map(logText));

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
  const staying = [...linesOf(false), ...merge.rejected.map(rejectedLine)].filter((line) => {
    const key = keyOf(line);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return [...changing, ...staying].map((line) => ({ time, ...line }));
}
