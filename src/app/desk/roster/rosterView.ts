import { hasEntries } from '../../../assessment/rowEntries';
import { nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import { readSettings } from '../../../assessment/scoring/settings';
import { ownerStates } from '../../../workbook/write/ownerRecords';
import type { RosterView } from '../desk';
import type { Round } from '../round/round';
import { unitEntry } from './unitEntry';
import { weightView } from './weigh';

/** Rows of each unit, and those of them with entries. */
function rowCounts({ parsed }: Round): (unit: string) => { readonly tasks: number; readonly filledRows: number } {
  const { evidence, tasks } = parsed.assessment;
  const taskOf = firstByName(tasks, ({ id }) => id);
  const counts = new Map<string, { tasks: number; filledRows: number }>();
  for (const row of evidence) {
    const key = nameKey(row.unit);
    const known = counts.get(key) ?? { tasks: 0, filledRows: 0 };
    counts.set(key, known);
    known.tasks += 1;
    if (hasEntries(row, taskOf.get(nameKey(row.taskId)))) known.filledRows += 1;
  }
  return (unit) => counts.get(nameKey(unit)) ?? { tasks: 0, filledRows: 0 };
}

/** Units with their weights, and what the printed owners stand for. */
export function rosterView(round: Round): RosterView {
  const { assessment } = round.parsed;
  const weightOf = firstByName(assessment.weights, ({ unit }) => unit);
  const countsOf = rowCounts(round);
  const limit = readSettings(assessment.settings).value.weightLimit;
  return {
    units: assessment.units.flatMap((unit, index) => {
      const score = round.scores.units[index];
      if (score === undefined) return [];
      const weight = weightOf.get(nameKey(unit.name)) ?? null;
      return [{ entry: unitEntry(unit, weight), ...countsOf(unit.name), ...weightView(weight, score.weight) }];
    }),
    owners: ownerStates(assessment).map(({ phrase, taskIds, method, isOpen, units, choice }) => ({
      ...{ phrase, tasks: taskIds.size, method, isOpen },
      standsFor: units,
      choice,
    })),
    limit: limit.times(100).toFixed(),
    clause: assessment.meta.weightClause,
    clauseSource: assessment.meta.weightClauseSource,
  };
}
