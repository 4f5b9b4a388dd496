import type { EvidenceRow } from '../../../assessment/model/assessment';
import type { RowScore } from '../../../assessment/model/scores';
import { isAppealed, isAppealOpen } from '../../../assessment/scoring/appeal';
import { cellText, isBlank, nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import type { RowFilter, RowLine, RowList } from '../desk';
import type { Round } from '../round/round';
import { isConcluded, positionsOf } from './filteredRows';
import { taskTitle } from './taskTitle';

const IS_SHOWN: Readonly<Record<RowFilter['show'], (row: EvidenceRow, score: RowScore) => boolean>> = {
  all: () => true,
  unassessed: (row) => !isConcluded(row),
  remarked: (_, { hints }) => hints.length > 0,
  stale: (_, { isStale }) => isStale,
  appealed: isAppealed,
};

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
    if (isConcluded(row)) assessed += 1;
    if (!IS_SHOWN[filter.show](row, score)) continue;
    lines.push({
      name: rows.nameAt(position),
      unit: row.unit,
      taskId: row.taskId,
      title: titles.get(nameKey(row.taskId)) ?? '',
      conclusion: cellText(row.conclusion),
      final: score.final?.toFixed(2) ?? null,
      isSubmitted: !isBlank(row.evidence) || !isBlank(row.progress),
      hints: score.hints.length,
      isStale: score.isStale,
      appeal: !isAppealed(row) ? null : isAppealOpen(row) ? 'open' : 'decided',
    });
  }
  return { rows: lines, all: positions.length, assessed };
}
