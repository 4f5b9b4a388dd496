import { z } from 'zod';
import type { Assessment } from '../model/assessment';
import type { AssessmentScores } from '../model/scores';
import { sealedCellSchema } from './sealedCell';
import { SEALED_LISTS, sealedFields, sealedRecords, type SealedList, type SealedRecord } from './sealedRecords';
import { SEALED_RESULTS, sealedResults, type SealedResult } from './sealedResults';

const fieldsSchema = z.record(z.string(), sealedCellSchema);
const recordsSchema = z.array(fieldsSchema);

/** Inputs, rules and results of a round: what a seal is put on. */
const sealedContentSchema = z.object({
  meta: fieldsSchema,
  lists: z.record(z.enum(Object.keys(SEALED_LISTS) as [SealedList, ...SealedList[]]), recordsSchema),
  results: z.record(z.enum(Object.keys(SEALED_RESULTS) as [SealedResult, ...SealedResult[]]), recordsSchema),
});
export type SealedContent = z.infer<typeof sealedContentSchema>;

const fieldsOf = (records: readonly SealedRecord[]) => records.map(({ fields }) => fields);

/** One text for one content, whoever saved the file: what is sealed, in one order and one spelling. */
export function sealedText(assessment: Assessment, scores: AssessmentScores): string {
  const lists = Object.keys(SEALED_LISTS) as SealedList[];
  const results = sealedResults(assessment, scores);
  return JSON.stringify({
    meta: sealedFields(assessment.meta),
    lists: Object.fromEntries(lists.map((list) => [list, fieldsOf(sealedRecords(assessment, list))])),
    results: { rows: fieldsOf(results.rows), scores: fieldsOf(results.scores) },
  });
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Not a text of ours, whatever its check code.
    return null;
  }
};

/** What a sealed text says; null when it is none of ours. */
export const readSealedText = (text: string): SealedContent | null =>
  sealedContentSchema.safeParse(jsonIn(text)).data ?? null;
