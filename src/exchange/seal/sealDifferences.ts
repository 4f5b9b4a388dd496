import type { Assessment, Seal } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import { checkCode } from '../../assessment/seal/checkCode';
import type { SealedCell } from '../../assessment/seal/sealedCell';
import {
  SEALED_LISTS,
  sealedFields,
  sealedRecords,
  withKeys,
  type SealedFields,
  type SealedList,
  type SealedRecord,
} from '../../assessment/seal/sealedRecords';
import { SEALED_RESULTS, sealedResults, type SealedResult } from '../../assessment/seal/sealedResults';
import { readSealedText, sealedText, type SealedContent } from '../../assessment/seal/sealedText';
import { unpackText } from '../../shared/zip/packText';

/** The facts of the round (`meta`), a list of the assessment, or results. */
export type SealedPart = 'meta' | SealedList | SealedResult;

/** What is not as it was sealed. `index` is the record's place in its list as it stands now. */
export type SealDifference = { readonly part: SealedPart; readonly subject: string } & (
  | { readonly kind: 'added'; readonly index: number }
  | { readonly kind: 'removed'; readonly fields: SealedFields }
  | {
      readonly kind: 'changed';
      readonly index: number;
      readonly field: string;
      readonly from: SealedCell | null;
      readonly to: SealedCell | null;
    }
);

/** How a round stands to its seal; `content` says why differences cannot be named, when they cannot. */
export interface SealComparison {
  readonly isMatching: boolean;
  readonly content: 'kept' | 'tooLarge' | 'damaged';
  readonly differences: readonly SealDifference[];
}

/** Far above any content that is kept; what is larger was not written by us. */
const LARGEST_TEXT = 100_000_000;

function sealedContent({ code, content }: Seal): SealedContent | null {
  const text = unpackText(content, LARGEST_TEXT);
  return text === null || checkCode(text) !== code ? null : readSealedText(text);
}

const isSame = (a: SealedCell | null, b: SealedCell | null): boolean => JSON.stringify(a) === JSON.stringify(b);

const valueOf = (fields: SealedFields, field: string): SealedCell | null =>
  Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;

function* changedFields(part: SealedPart, was: SealedFields, now: SealedRecord): Generator<SealDifference> {
  const { subject, index, fields } = now;
  for (const field of new Set([...Object.keys(was), ...Object.keys(fields)])) {
    const from = valueOf(was, field);
    const to = valueOf(fields, field);
    if (!isSame(from, to)) yield { kind: 'changed', part, subject, index, field, from, to };
  }
}

/** Changed and added records where they stand now, then those that are gone. */
function* listDifferences(
  part: SealedPart,
  sealed: readonly SealedRecord[],
  now: readonly SealedRecord[],
): Generator<SealDifference> {
  const before = new Map(sealed.map((record) => [record.key, record]));
  for (const record of [...now].sort((a, b) => a.index - b.index)) {
    const was = before.get(record.key);
    before.delete(record.key);
    if (was === undefined) yield { kind: 'added', part, subject: record.subject, index: record.index };
    else yield* changedFields(part, was.fields, record);
  }
  for (const { subject, fields } of before.values()) yield { kind: 'removed', part, subject, fields };
}

function* allDifferences(
  { meta, lists, results }: SealedContent,
  assessment: Assessment,
  scores: AssessmentScores,
): Generator<SealDifference> {
  yield* changedFields('meta', meta, { key: '', subject: '', index: 0, fields: sealedFields(assessment.meta) });
  for (const list of Object.keys(SEALED_LISTS) as SealedList[]) {
    yield* listDifferences(list, withKeys(lists[list], SEALED_LISTS[list]), sealedRecords(assessment, list));
  }
  // A record that came or went is told above; its results came and went with it.
  const now = sealedResults(assessment, scores);
  for (const result of Object.keys(SEALED_RESULTS) as SealedResult[]) {
    const were = withKeys(results[result], SEALED_RESULTS[result]);
    for (const difference of listDifferences(result, were, now[result])) {
      if (difference.kind === 'changed') yield difference;
    }
  }
}

/** Which records and fields are not as they were sealed: inputs and rules first, then what follows from them (B4). */
export function sealDifferences(seal: Seal, assessment: Assessment, scores: AssessmentScores): SealComparison {
  const isMatching = checkCode(sealedText(assessment, scores)) === seal.code;
  if (isMatching) return { isMatching, content: 'kept', differences: [] };
  if (seal.content === '') return { isMatching, content: 'tooLarge', differences: [] };
  const content = sealedContent(seal);
  if (content === null) return { isMatching, content: 'damaged', differences: [] };
  return { isMatching, content: 'kept', differences: [...allDifferences(content, assessment, scores)] };
}
