import type { Decimal } from '../../shared/decimal';
import type { Assessment, Cell } from '../model/assessment';
import type { AssessmentScores } from '../model/scores';
import { sealedFields, withKeys, type SealedRecord } from './sealedRecords';

/** Results that are sealed, and what tells them apart: rows of 证据评分, units of 单位得分. */
export const SEALED_RESULTS = { rows: ['unit', 'taskId'], scores: ['unit'] } as const;
export type SealedResult = keyof typeof SEALED_RESULTS;

const number = (value: Decimal | null): Cell => value?.toNumber() ?? null;

/** 最终得分 of each row; score, grade, weight verdict, converted score and rank of each unit. */
export function sealedResults({ evidence }: Assessment, { rows, units }: AssessmentScores) {
  const records: Record<SealedResult, Readonly<Record<string, Cell>>[]> = {
    rows: evidence.map(({ unit, taskId }, index) => ({ unit, taskId, final: number(rows[index]?.final ?? null) })),
    scores: units.map(({ unit, score, grade, weight, converted, rank }) => ({
      unit,
      score: number(score),
      grade,
      verdict: weight.verdict,
      converted: number(converted),
      rank,
    })),
  };
  const keyed = (result: SealedResult): SealedRecord[] =>
    withKeys(records[result].map(sealedFields), SEALED_RESULTS[result]);
  return { rows: keyed('rows'), scores: keyed('scores') };
}
