import { clipped } from '../shared/textWidth';
import type { AnalysisJson } from './analyseWorkbook';
import type { TitledTable } from './titledTable';

/** Tasks that are listed. */
const MOST_TASKS = 10;
/** Of a requirement, what is shown. */
const SHOWN = 40;
const NONE = '—';

const sectionName = (section: string): string => (section === '' ? '未分部分' : clipped(section, 20));

/** What a round shows as a whole, as plain tables. */
export function analysisTables({ grades, sections, groups, tasks, units }: AnalysisJson): TitledTable[] {
  return [
    {
      title: '等次分布',
      headers: ['组别', '等次', '单位数', '单位'],
      rows: grades.flatMap(({ group, counts }) =>
        counts.map(({ grade, units: named }) => [group, grade ?? '无等次', String(named.length), named.join('、')]),
      ),
    },
    ...groups.map(({ group, medians, units: members }) => ({
      title: `${group}：各部分得分率（%）`,
      headers: ['单位', ...sections.map(sectionName)],
      rows: [['本组中位数', ...medians], ...members.map(({ unit, scores }) => [unit, ...scores])].map((line) =>
        line.map((cell) => cell ?? NONE),
      ),
    })),
    {
      title: `丢分最多的任务（${tasks.length}项任务有丢分，列前${Math.min(tasks.length, MOST_TASKS)}项）`,
      headers: ['任务', '共丢分', '丢分单位', '已评单位', '未完成', '工作要求'],
      rows: tasks
        .slice(0, MOST_TASKS)
        .map(({ taskId, lost, losing, assessed, undone, requirement }) => [
          taskId,
          lost,
          ...[losing, assessed, undone].map(String),
          clipped(requirement, SHOWN),
        ]),
    },
    {
      title: '佐证和时限',
      headers: ['单位', '适用任务', '没有佐证', '写明日期的', '其中按时'],
      rows: units
        .filter(({ applicable }) => applicable > 0)
        .map(({ unit, applicable, withoutEvidence, dated, onTime }) => [
          unit,
          ...[applicable, withoutEvidence, dated, onTime].map(String),
        ]),
    },
  ];
}
