import type { Assessment } from '../../../assessment/model/assessment';
import type { AssessmentScores } from '../../../assessment/model/scores';
import { nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import { readSettings, type Settings } from '../../../assessment/scoring/settings';
import type { EvidenceFacts } from '../../formulas/evidence';

/** A line of 反馈单 is made from these. */
export interface FeedbackFacts extends EvidenceFacts {
  /** Place in 证据评分, from 1. */
  readonly position: number;
  readonly settings: Settings;
}

/** Lines of each unit by the key of its name, in the order of 证据评分. */
export function factsByUnit(
  { evidence, tasks, settings }: Assessment,
  scores: AssessmentScores,
): ReadonlyMap<string, readonly FeedbackFacts[]> {
  const taskOf = firstByName(tasks, ({ id }) => id);
  const { value: rules } = readSettings(settings);
  const byUnit = new Map<string, FeedbackFacts[]>();
  evidence.forEach((row, index) => {
    const score = scores.rows[index];
    if (score === undefined) return;
    const facts = { position: index + 1, row, task: taskOf.get(nameKey(row.taskId)), score, settings: rules };
    const lines = byUnit.get(nameKey(row.unit));
    if (lines === undefined) byUnit.set(nameKey(row.unit), [facts]);
    else lines.push(facts);
  });
  return byUnit;
}
