import { ZERO, type Decimal } from '../../shared/decimal';
import type { Assessment, EvidenceRow } from '../model/assessment';
import type { AssessmentScores, RowScore } from '../model/scores';
import { CONCLUSION, type Conclusion } from '../model/words';
import { nameKey } from '../scoring/cells';
import { conclusionIn } from '../scoring/conclusion';
import { firstByName } from '../scoring/firstByName';
import { lostPoints } from '../scoring/lostPoints';

/** A row that counts for a unit of the roster: every one but 不适用. */
export interface CountedRow {
  readonly row: EvidenceRow;
  readonly score: RowScore;
  readonly conclusion: Conclusion | null;
  /** Position of its unit in the roster; of several with that name the first. */
  readonly unit: number;
  readonly lost: Decimal | null;
}

/** The rows of 证据评分 that the analysis looks at, in their order. */
export function countedRows({ evidence, units }: Assessment, { rows }: AssessmentScores): CountedRow[] {
  const unitOf = firstByName([...units.entries()], ([, { name }]) => name);
  return evidence.flatMap((row, index): CountedRow[] => {
    const score = rows[index];
    const unit = unitOf.get(nameKey(row.unit))?.[0];
    const conclusion = conclusionIn(row.conclusion);
    if (score === undefined || unit === undefined || conclusion === CONCLUSION.notApplicable) return [];
    return [{ row, score, conclusion, unit, lost: lostPoints(score) }];
  });
}

export const isLoss = ({ lost }: CountedRow): boolean => lost?.gt(ZERO) === true;

/** Rows by a name in them (C5). */
export function rowsByName<Row>(rows: readonly Row[], nameOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = nameKey(nameOf(row));
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}
