import type { Task } from '../assessment/model/assessment';
import { COMPARED, type TaskComparison } from '../assessment/renewal/compareNotice';
import { clipped } from '../shared/textWidth';
import type { Renewal } from './renewWorkbook';

const WIDTH = 60;
const INDENT = ' '.repeat(6);

type Titles = ReadonlyMap<string, string>;

const titlesOf = (tasks: readonly Task[]): Titles =>
  new Map(
    tasks.map(({ id, item, requirement }) => [id, clipped([item, requirement].filter(Boolean).join('：'), WIDTH)]),
  );

const orNone = (text: string): string => (text === '' ? '（空）' : text);

function linesOf(one: TaskComparison, before: Titles, after: Titles): string[] {
  switch (one.status) {
    case 'same':
      return [];
    case 'new':
      return [`新增  ${one.next} ${after.get(one.next) ?? ''}`];
    case 'gone':
      return [`取消  ${one.old} ${before.get(one.old) ?? ''}`];
    case 'changed': {
      const renumbered = one.old === one.next ? '' : `（原编号${one.old}）`;
      const changes = one.changes.map(
        ({ field, from, to }) => `${INDENT}${COMPARED[field]}：${orNone(from)} → ${orNone(to)}`,
      );
      return [`有变  ${one.next} ${after.get(one.next) ?? ''}${renumbered}`, ...changes];
    }
  }
}

/** What a new notice changes, one line a change, with the counts at the end. */
export function renewalLines({ comparison, rows, before, renewed }: Renewal): string[] {
  const [old, next] = [titlesOf(before), titlesOf(renewed.tasks)];
  const count = (status: TaskComparison['status']): number => comparison.filter((one) => one.status === status).length;
  const outdated = rows.outdated.map(({ unit, taskId }) => `${INDENT}${unit} ${taskId}`);
  return [
    ...comparison.flatMap((one) => linesOf(one, old, next)),
    `任务：不变${count('same')}项，有变${count('changed')}项，新增${count('new')}项，取消${count('gone')}项。`,
    `证据评分：沿用${rows.kept}行，新增${rows.added}行，删去没有填写的${rows.removed}行。`,
    ...(outdated.length > 0
      ? [`另有${outdated.length}行不再要求但填有内容，连同任务保留，请核对后自行删除：`, ...outdated]
      : []),
  ];
}
