import { isLoss, type CountedRow } from '../analysis/countedRows';
import { CONCLUSION } from '../model/words';
import { isBlank } from '../scoring/cells';

/** How often something happened, and to how many units. */
export interface Occurrences {
  readonly rows: number;
  readonly units: number;
}

/** What is wrong with rows, kind by kind. */
interface ProblemCounts {
  /** Rows that lost anything (D3). */
  readonly losing: Occurrences;
  readonly undone: Occurrences;
  readonly partly: Occurrences;
  /** Without 佐证 (D4). */
  readonly withoutEvidence: Occurrences;
  readonly late: Occurrences;
  /** Days of the latest row; 0 where none is late. */
  readonly mostDaysLate: number;
}

const occurrences = (rows: readonly CountedRow[]): Occurrences => ({
  rows: rows.length,
  units: new Set(rows.map(({ unit }) => unit)).size,
});

/** G4 */
export function problemCounts(rows: readonly CountedRow[]): ProblemCounts {
  const late = rows.filter(({ score }) => score.overdueDays > 0);
  return {
    losing: occurrences(rows.filter(isLoss)),
    undone: occurrences(rows.filter(({ conclusion }) => conclusion === CONCLUSION.undone)),
    partly: occurrences(rows.filter(({ conclusion }) => conclusion === CONCLUSION.partly)),
    withoutEvidence: occurrences(rows.filter(({ row }) => isBlank(row.evidence))),
    late: occurrences(late),
    mostDaysLate: late.reduce((most, { score }) => Math.max(most, score.overdueDays), 0),
  };
}
