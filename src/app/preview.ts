import type { Breakdown, BreakdownTask, Source } from '../assessment/model/breakdown';
import type { Place } from '../shared/issue';
import type { DescribedIssue } from './describe';

/** One task as it will be written, and why a person should look at it before that. */
export interface PreviewRow {
  readonly task: BreakdownTask;
  /** sure: every field was printed so; look: something was carried down, rebuilt or doubted. */
  readonly confidence: 'sure' | 'look';
  /** Fields that the document does not print in this place, by their names in 任务分解. */
  readonly inferred: readonly string[];
  /** What was noticed in the task's own lines or rows. */
  readonly issues: readonly DescribedIssue[];
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  section: '部分',
  group: '类别',
  unitNumber: '单位序号',
  number: '序号',
  subNumber: '要求序号',
  item: '任务事项',
  requirement: '工作要求',
  channel: '公开载体',
  deadline: '完成时限',
  lead: '牵头单位',
  responsible: '责任单位',
  cooperating: '配合单位',
};

/** Every line or table row of a place, as a key. */
function keysOf(at: Source | Place | null): string[] {
  if (at === null) return [];
  if ('line' in at) {
    const last = at.endLine ?? at.line;
    return Array.from({ length: last - at.line + 1 }, (_, index) => `line ${at.line + index}`);
  }
  return 'table' in at ? [`table ${at.table} row ${at.row}`] : [];
}

/** Issues that point at many lines at once speak of the document, not of one task. */
const MOST_LINES = 30;

/** The tasks as they will be written, each with its doubts. */
export function previewOf({ tasks }: Breakdown, issues: readonly DescribedIssue[]): PreviewRow[] {
  const byKey = new Map<string, DescribedIssue[]>();
  for (const issue of issues) {
    const keys = issue.severity === 'info' ? [] : keysOf(issue.at);
    if (keys.length > MOST_LINES) continue;
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), issue]);
  }
  return tasks.map((task) => {
    const found = [...new Set(keysOf(task.source).flatMap((key) => byKey.get(key) ?? []))];
    const inferred = task.inferred.map((field) => FIELD_NAMES[field] ?? field);
    return { task, confidence: found.length + inferred.length > 0 ? 'look' : 'sure', inferred, issues: found };
  });
}
