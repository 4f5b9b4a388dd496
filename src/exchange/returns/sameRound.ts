import type { Assessment, AssessmentMeta, Task } from '../../assessment/model/assessment';
import type { Package } from '../../assessment/model/package';
import { nameKey } from '../../assessment/scoring/cells';
import { oncePer } from '../merge/oncePer';
import { recordsOfUnit } from '../merge/recordsOfUnit';
import { EXCHANGE_ACTION } from '../registerWords';
import { raise, type ReturnIssue } from './issues';

/** The name of a round without its year: 沈阳市政务公开考核. */
const family = ({ title }: AssessmentMeta): string => title.replace(/(?:19|20)\d{2}年?度?/gu, '').replace(/\s/g, '');

/** The round took in a newer notice after it had sent this package. */
const wasSentFrom = ({ exchange }: Assessment, { facts }: Package): boolean =>
  recordsOfUnit(exchange, facts.unit).some(
    ({ action, time }) => action === EXCHANGE_ACTION.sent && String(time) === facts.sentOn,
  );

interface SameRound {
  readonly status: 'ok' | 'otherYear' | 'otherAssessment';
  readonly issue: ReturnIssue | null;
}

const SAME: SameRound = { status: 'ok', issue: null };

/** Whether a package belongs to the round that takes it back; a round whose _系统 is gone cannot tell. */
export function sameRound(hub: Assessment, sent: Package): SameRound {
  const [ours, theirs] = [hub.meta, sent.content.meta];
  if (ours.id === '' || ours.id === theirs.id) return SAME;
  if (wasSentFrom(hub, sent)) return { status: 'ok', issue: raise('noticeRenewed') };
  const facts = { title: theirs.title, year: theirs.year, ours: ours.title };
  return ours.year !== theirs.year && family(ours) === family(theirs)
    ? { status: 'otherYear', issue: raise('otherYear', facts) }
    : { status: 'otherAssessment', issue: raise('otherAssessment', facts) };
}

/** Half of the tasks must read as they do here: last year's T1-01 is another task. */
const ENOUGH = 0.5;

const words = (text: string): string => text.replace(/\s/g, '');

const requirements = oncePer(
  (tasks: readonly Task[]) => new Map(tasks.map((task) => [nameKey(task.id), words(task.requirement)])),
);

/** The same for a file without its base: by what its _系统 still says, else by the texts of its tasks. */
export function sameRoundByContents(hub: Assessment, now: Assessment): SameRound {
  if (now.meta.id !== '' && hub.meta.id !== '' && now.meta.id !== hub.meta.id) {
    const facts = { title: now.meta.title, year: now.meta.year, ours: hub.meta.title };
    const isOtherYear = now.meta.year !== hub.meta.year && family(now.meta) === family(hub.meta);
    return isOtherYear
      ? { status: 'otherYear', issue: raise('otherYear', facts) }
      : { status: 'otherAssessment', issue: raise('otherAssessment', facts) };
  }
  const ours = requirements(hub.tasks);
  const same = now.tasks.filter(({ id, requirement }) => ours.get(nameKey(id)) === words(requirement)).length;
  return now.tasks.length > 0 && same < now.tasks.length * ENOUGH
    ? { status: 'otherAssessment', issue: raise('otherTasks', { count: now.tasks.length, same }) }
    : SAME;
}
