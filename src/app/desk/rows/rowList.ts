import { cellText, isBlank, nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import type { RowFilter, RowLine, RowList } from '../desk';
import type { Round } from '../round/round';
import { isConcluded, positionsOf } from './filteredRows';
import { taskTitle } from './taskTitle';

/** The rows to walk through, in the order of the sheet. */
export function rowList(round: Round, filter: RowFilter): RowList {
  const { parsed, scores, rows } = round;
  const { evidence, tasks } = parsed.assessment;
  const taskOf = firstByName(tasks, ({ id }) => id);
  const titles = new Map([...taskOf].map(([key, task]) => [key, taskTitle(task)]));
  const positions = positionsOf(round, filter);
  let assessed = 0;
  const lines: RowLine[] = [];
  for (const position of positions) {
    const row = evidence[position];
    const score = scores.rows[position];
    if (row === undefined || score === undefined) continue;
    const isAssessed = isConcluded(row);
    if (isAssessed) assessed += 1;
    if (filter.show === 'unassessed' && isAssessed) continue;
    if (filter.show === 'remarked' && score.hints.length === 0) continue;
    lines.push({
      name: rows.nameAt(position),
      unit: row.unit,
      taskId: row.taskId,
      title: titles.get(nameKey(row.taskId)) ?? '',
      conclusion: cellText(row.conclusion),
      final: score.final?.toFixed(2) ?? null,
      isSubmitted: !isBlank(row.evidence) || !isBlank(row.progress),
      hints: score.hints.length,
    });
  }
  return { rows: lines, all: positions.length, assessed };
}
