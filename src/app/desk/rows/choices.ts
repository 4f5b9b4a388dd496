import type { EvidenceRow } from '../../../assessment/model/assessment';
import { groupOf } from '../../../assessment/ranking';
import { nameKey } from '../../../assessment/scoring/cells';
import type { Choices } from '../desk';
import type { Round } from '../round/round';
import { isConcluded } from './filteredRows';
import { taskTitle } from './taskTitle';

interface Tally {
  rows: number;
  assessed: number;
}

function tally(rows: readonly EvidenceRow[], nameOf: (row: EvidenceRow) => string): (name: string) => Tally {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const key = nameKey(nameOf(row));
    const known = tallies.get(key) ?? { rows: 0, assessed: 0 };
    tallies.set(key, known);
    known.rows += 1;
    if (isConcluded(row)) known.assessed += 1;
  }
  return (name) => tallies.get(nameKey(name)) ?? { rows: 0, assessed: 0 };
}

/** Units and tasks whose rows can be walked through. */
export function choicesOf({ parsed }: Round): Choices {
  const { units, tasks, evidence } = parsed.assessment;
  const ofUnit = tally(evidence, ({ unit }) => unit);
  const ofTask = tally(evidence, ({ taskId }) => taskId);
  return {
    units: units.map((unit) => ({ unit: unit.name, group: groupOf(unit), ...ofUnit(unit.name) })),
    tasks: tasks.map((task) => ({ taskId: task.id, title: taskTitle(task), ...ofTask(task.id) })),
  };
}
