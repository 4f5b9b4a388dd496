import type { Assessment, EvidenceRow } from '../model/assessment';
import { nameKey } from '../scoring/cells';
import { firstByName } from '../scoring/firstByName';

type Round = Pick<Assessment, 'evidence' | 'tasks' | 'units'>;

/** The section of a row's task; '' where the task is unknown or has none. */
function sectionOf({ tasks }: Round): (row: EvidenceRow) => string {
  const taskOf = firstByName(tasks, ({ id }) => id);
  return ({ taskId }) => taskOf.get(nameKey(taskId))?.section.trim() ?? '';
}

/** D1: the sections that units of the roster have rows of, in the order of 任务分解; '' for those of no section. */
export function sectionsOf(round: Round): string[] {
  const units = firstByName(round.units, ({ name }) => name);
  const rows = round.evidence.filter(({ unit }) => units.has(nameKey(unit)));
  const used = new Set(rows.map(sectionOf(round)));
  const printed = new Set(round.tasks.map(({ section }) => section.trim()));
  return [...new Set([...printed, ...used])].filter((section) => used.has(section));
}

/** 部分序号: which of these sections a row belongs to, from 1; null for a unit outside the roster. */
export function sectionNumbers(round: Round): (row: EvidenceRow) => number | null {
  const units = firstByName(round.units, ({ name }) => name);
  const numbers = new Map(sectionsOf(round).map((section, index) => [section, index + 1]));
  const section = sectionOf(round);
  return (row) => (units.has(nameKey(row.unit)) ? (numbers.get(section(row)) ?? null) : null);
}
