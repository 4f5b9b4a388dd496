import type { Assessment, LogEntry, Unit, WeightEntry } from '../../../assessment/model/assessment';
import { reassign, reassignment } from '../../../assessment/reassign';
import { hasEntries } from '../../../assessment/rowEntries';
import { nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import type { Issue } from '../../../shared/issue';
import type { RosterChange, UnitEntry } from '../desk';
import { raise } from '../issues';
import { changedChoices } from './changedChoices';
import { numberCell } from './numberCell';
import { neededAlias, renamesOf, withRenames, type Renames } from './renames';
import { choiceLog, unitLog } from './rosterLog';
import { reassignmentIssues, removedUnitIssues } from './rosterIssues';
import { unitEntry } from './unitEntry';

interface Changed {
  readonly assessment: Assessment;
  readonly renames: Renames;
  readonly issues: readonly Issue[];
}

const ALIAS_SEPARATOR = /[；;\n]/;

const unitOf = (entry: UnitEntry): Unit => ({
  name: entry.name.trim(),
  group: entry.group.trim(),
  aliases: entry.aliases
    .split(ALIAS_SEPARATOR)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== ''),
  email: entry.email.trim(),
  note: entry.note.trim(),
});

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Texts that show what stands in the cell leave it as it is. */
function weightOf(entry: UnitEntry, was: WeightEntry | undefined, { meta }: Assessment): WeightEntry {
  const isNew = was === undefined;
  return {
    unit: entry.name.trim(),
    total: numberCell(entry.total),
    points: numberCell(entry.points),
    document: textOrNull(entry.document) ?? (isNew ? textOrNull(meta.documentNumber || meta.notice) : null),
    clause: textOrNull(entry.clause) ?? (isNew ? textOrNull(meta.weightClause) : null),
  };
}

/** Weights in the order of the roster; rows of names that no unit has stay behind them. */
function changedWeights(round: Assessment, entries: readonly UnitEntry[], removed: ReadonlySet<string>): WeightEntry[] {
  const known = firstByName(round.weights, ({ unit }) => unit);
  const used = new Set<WeightEntry>();
  const own = entries.map((entry) => {
    const was = known.get(nameKey(entry.name.trim()));
    if (was !== undefined) used.add(was);
    return weightOf(entry, was, round);
  });
  return [...own, ...round.weights.filter((entry) => !used.has(entry) && !removed.has(nameKey(entry.unit)))];
}

function numberIssues({ unit, total, points }: WeightEntry): Issue[] {
  const columns = [
    ['考核总分', total],
    ['政务公开分值', points],
  ] as const;
  return columns.flatMap(([column, value]) =>
    typeof value === 'string' ? [raise('unitNumberUnreadable', null, { unit, column, value })] : [],
  );
}

/** The round with a changed roster: every entry stays, in its row or, for a removed unit, in 操作记录. */
export function changedAssessment(old: Assessment, change: RosterChange, time: string): Changed {
  const renames = renamesOf(change);
  const round = withRenames(old, renames);
  const entries = change.units.map(({ entry }) => entry);
  const names = new Set(entries.map(({ name }) => nameKey(name.trim())));
  const gone = round.units.filter(({ name }) => !names.has(nameKey(name)));
  const removed = new Set(gone.map(({ name }) => nameKey(name)));
  const taskOf = firstByName(round.tasks, ({ id }) => id);
  const issues: Issue[] = [];

  const units = change.units.map(({ was, entry }) => {
    const unit = unitOf(entry);
    const alias = was === null || was === unit.name ? null : neededAlias(round, unit, was, names);
    if (alias === null) return unit;
    issues.push(raise('unitAliasAdded', null, { unit: unit.name, alias }));
    return { ...unit, aliases: [...unit.aliases, alias] };
  });
  const weights = changedWeights(round, entries, removed);
  const next: Assessment = {
    ...round,
    units,
    weights,
    choices: changedChoices(round.choices, change.choices, renames),
    evidence: round.evidence.filter(
      (row) => !removed.has(nameKey(row.unit)) || hasEntries(row, taskOf.get(nameKey(row.taskId))),
    ),
  };
  const log = [...unitLogs(old, round, next, time), ...choiceLog(round.choices, next.choices, time)];
  return {
    assessment: reassign({ ...next, log: [...old.log, ...log] }, time),
    renames,
    issues: [
      ...issues,
      ...weights.slice(0, units.length).flatMap(numberIssues),
      ...gone.flatMap((unit) => removedUnitIssues(unit, next)),
      ...reassignmentIssues(reassignment(next), new Set([...renames.values()].map(nameKey))),
    ],
  };
}

/** `renamed` is the round before the change under the new names, its units in the order of `old`. */
function unitLogs(old: Assessment, renamed: Assessment, next: Assessment, time: string): LogEntry[] {
  const entriesOf = ({ units, weights }: Assessment): UnitEntry[] => {
    const weightOfUnit = firstByName(weights, ({ unit }) => unit);
    return units.map((unit) => unitEntry(unit, weightOfUnit.get(nameKey(unit.name)) ?? null));
  };
  const before = entriesOf(old);
  const beforeBy = new Map(renamed.units.map(({ name }, index) => [nameKey(name), before[index] ?? null]));
  const after = entriesOf(next);
  const afterNames = new Set(after.map(({ name }) => nameKey(name)));
  return [
    ...after.flatMap((entry) => unitLog(beforeBy.get(nameKey(entry.name)) ?? null, entry, time)),
    ...[...beforeBy].flatMap(([key, entry]) => (afterNames.has(key) ? [] : unitLog(entry, null, time))),
  ];
}
