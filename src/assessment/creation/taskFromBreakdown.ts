import type { Cell, Task } from '../model/assessment';
import type { BreakdownTask, Deadline, Measure } from '../model/breakdown';
import { serialOf } from '../../shared/serialDate';
import { sourceText } from './sourceText';

const DEFAULT_POINTS = 10;

const joined = (parts: readonly (string | null)[], separator: string): string =>
  parts.filter((part) => part !== null && part !== '').join(separator);

/** S4: only deadlines with a fixed day have a 截止日期. */
function deadlineDate({ kind, date }: Deadline): Cell {
  if (date === null || (kind !== 'by' && kind !== 'startByThenContinuous')) return null;
  return serialOf(date) ?? date;
}

function requiredCount(measures: readonly Measure[]): Cell {
  return measures.find(({ kind }) => kind === 'minCount')?.value ?? null;
}

export const taskFromBreakdown = (task: BreakdownTask): Task => ({
  id: task.id,
  section: joined([task.section, task.group], ' '),
  number: joined([task.unitNumber, task.number, task.subNumber], '-'),
  item: task.item ?? '',
  requirement: task.requirement,
  channel: task.channel ?? '',
  deadlineText: task.deadline.text,
  deadlineKind: task.deadline.kind,
  deadlineDate: deadlineDate(task.deadline),
  lead: [...task.lead],
  responsible: [...task.responsible],
  cooperating: [...task.cooperating],
  measures: task.measures.map(({ text }) => text).join('；'),
  requiredCount: requiredCount(task.measures),
  points: DEFAULT_POINTS,
  rubric: '',
  source: sourceText(task.source),
});
