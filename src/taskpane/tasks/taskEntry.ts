import type { BreakdownTask, DeadlineKind } from '../../assessment/model/breakdown';

/** The fields of a task as a person corrects them. */
export interface TaskEntry {
  readonly item: string;
  readonly requirement: string;
  readonly channel: string;
  readonly deadlineText: string;
  readonly deadlineKind: DeadlineKind;
  /** 2017-06-30, or empty. */
  readonly deadlineDate: string;
  /** Names parted by ； */
  readonly lead: string;
  readonly responsible: string;
  readonly cooperating: string;
}

/** A name may contain 、 (各区、县(市)政府). */
const SEPARATOR = '；';
const SEPARATORS = /[；;\n]/;

export const entryOf = (task: BreakdownTask): TaskEntry => ({
  item: task.item ?? '',
  requirement: task.requirement,
  channel: task.channel ?? '',
  deadlineText: task.deadline.text,
  deadlineKind: task.deadline.kind,
  deadlineDate: task.deadline.date ?? '',
  lead: task.lead.join(SEPARATOR),
  responsible: task.responsible.join(SEPARATOR),
  cooperating: task.cooperating.join(SEPARATOR),
});

const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(SEPARATORS)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Only these two kinds have a day. */
export const hasDate = (kind: DeadlineKind): boolean => kind === 'by' || kind === 'startByThenContinuous';

/** The corrected task: a person has read every field of it, so nothing is inferred any more. */
export const correctedTask = (task: BreakdownTask, entry: TaskEntry): BreakdownTask => ({
  ...task,
  item: orNull(entry.item),
  requirement: entry.requirement.trim(),
  channel: entry.channel.trim() === '' ? (task.channel === null ? null : '') : entry.channel.trim(),
  deadline: {
    text: entry.deadlineText.trim(),
    kind: entry.deadlineKind,
    date: hasDate(entry.deadlineKind) ? orNull(entry.deadlineDate) : null,
  },
  lead: namesIn(entry.lead),
  responsible: namesIn(entry.responsible),
  cooperating: namesIn(entry.cooperating),
  inferred: [],
});

/** A sentence for each field that cannot stay as it is. */
export function problemsOf(entry: TaskEntry): Partial<Record<keyof TaskEntry, string>> {
  return {
    ...(entry.requirement.trim() === '' ? { requirement: '工作要求不能空着。不需要这项任务的，请点“删去”。' } : {}),
    ...(hasDate(entry.deadlineKind) && entry.deadlineDate === ''
      ? { deadlineDate: '请选截止日期；没有具体日期的，把时限类型改成“未明确”。' }
      : {}),
  };
}
