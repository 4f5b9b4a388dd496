import { nameKey } from '../../../assessment/scoring/cells';
import { isAppealOpen } from '../../../assessment/scoring/appeal';
import { conclusionIn } from '../../../assessment/scoring/conclusion';
import { isBlank } from '../../../assessment/scoring/cells';
import { VERDICT, type Verdict } from '../../../assessment/model/words';
import type { Issue, Severity } from '../../../shared/issue';
import type { Overview, PackageView } from '../desk';
import { sentForEvidence } from '../exchange/sentForEvidence';
import { nextStep } from './nextStep';
import { issuesIn, type Round } from './round';

/** What the overview needs to know about the place where the round is kept. */
export type Whereabouts = Pick<Overview, 'file' | 'isUnsaved' | 'undoable'>;

const count = <T>(items: readonly T[], is: (item: T, index: number) => boolean): number => items.filter(is).length;

const bySeverity = (issues: readonly Issue[]): Overview['notes'] => {
  const of = (severity: Severity): number => count(issues, (issue) => issue.severity === severity);
  return { error: of('error'), warning: of('warning'), info: of('info') };
};

function groupsOf(round: Round): Overview['groups'] {
  const groups = new Map<string, { group: string; units: number }>();
  for (const { group } of round.scores.units) {
    const known = groups.get(nameKey(group));
    if (known) known.units += 1;
    else groups.set(nameKey(group), { group, units: 1 });
  }
  return [...groups.values()];
}

function rowsOf({ parsed, scores }: Round): Overview['rows'] {
  const { evidence } = parsed.assessment;
  const isAssessed = evidence.map(({ conclusion }) => conclusionIn(conclusion) !== null);
  return {
    all: evidence.length,
    submitted: count(evidence, (row) => !isBlank(row.evidence) || !isBlank(row.progress)),
    assessed: count(isAssessed, Boolean),
    remarked: count(evidence, (_, index) => isAssessed[index] === true && (scores.rows[index]?.hints.length ?? 0) > 0),
    stale: count(scores.rows, ({ isStale }) => isStale),
    appeals: count(evidence, isAppealOpen),
  };
}

/** Where an open round stands; `trouble` is what kept the last reading from being used. */
export function overviewOf(round: Round, whereabouts: Whereabouts, trouble: readonly Issue[]): Overview {
  const { parsed, scores, openOwners } = round;
  const { meta, tasks, units } = parsed.assessment;
  const ofVerdict = (verdict: Verdict): number => count(scores.units, ({ weight }) => weight.verdict === verdict);
  const found = {
    state: 'open' as const,
    title: meta.title,
    ...whereabouts,
    tasks: tasks.length,
    units: units.length,
    groups: groupsOf(round),
    rows: rowsOf(round),
    weights: {
      met: ofVerdict(VERDICT.met),
      unmet: ofVerdict(VERDICT.unmet),
      unverifiable: ofVerdict(VERDICT.unverifiable),
    },
    openOwners,
    exchange: sentForEvidence(parsed.assessment),
    notes: bySeverity([...trouble, ...issuesIn(round)]),
    pack: null,
  };
  return { ...found, next: nextStep(found, round) };
}

/** Without a round: nothing of ours is there, or it cannot be used because of `trouble`. */
export function emptyOverview(whereabouts: Whereabouts, trouble: readonly Issue[]): Overview {
  const isUnusable = trouble.length > 0;
  return {
    state: isUnusable ? 'unusable' : 'none',
    title: '',
    ...whereabouts,
    tasks: 0,
    units: 0,
    groups: [],
    rows: { all: 0, submitted: 0, assessed: 0, remarked: 0, stale: 0, appeals: 0 },
    weights: { met: 0, unmet: 0, unverifiable: 0 },
    openOwners: 0,
    exchange: { sent: 0, returned: 0, dues: [] },
    notes: bySeverity(trouble),
    next: isUnusable ? 'repair' : 'import',
    pack: null,
  };
}

/** A workbook that went out to a unit, in place of a round. */
export const packageOverview = (pack: PackageView, whereabouts: Whereabouts): Overview => ({
  ...emptyOverview(whereabouts, []),
  state: 'package',
  title: pack.title,
  pack,
});
