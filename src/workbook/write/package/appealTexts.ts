import type { Package } from '../../../assessment/model/package';
import type { AssessmentScores } from '../../../assessment/model/scores';
import { isAppealed } from '../../../assessment/scoring/appeal';
import { cellText, isBlank, nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';

/** A5: both scores of every row that was appealed, and what was decided. */
export function appealTexts({ content: { evidence, tasks } }: Package, scores: AssessmentScores): string[] {
  const taskOf = firstByName(tasks, ({ id }) => id);
  return evidence.flatMap((row, index) => {
    if (!isAppealed(row)) return [];
    const item = taskOf.get(nameKey(row.taskId))?.item ?? '';
    const before = isBlank(row.scoreBeforeAppeal) ? '' : `申诉前${cellText(row.scoreBeforeAppeal)}分，`;
    const now = scores.rows[index]?.final?.toString();
    const verdict = isBlank(row.appealVerdict) ? '正在处理' : cellText(row.appealVerdict);
    const answer = isBlank(row.appealAnswer) ? '' : `答复：${cellText(row.appealAnswer)}`;
    return [
      `${`${row.taskId} ${item}`.trim()}：${before}${now === undefined ? '' : `现为${now}分，`}申诉结论：${verdict}。${answer}`,
    ];
  });
}
