import { compareRounds } from '../assessment/comparison/compareRounds';
import type { WorkbookPort } from '../workbook/port';
import type { DescribedIssue } from './describe';
import { openWorkbook, type OpenedWorkbook } from './openWorkbook';
import { roundComparisonJson, type RoundComparisonJson } from './roundComparisonJson';

interface ComparedWorkbooks {
  /** Null when one of the two cannot be used. */
  readonly comparison: RoundComparisonJson | null;
  readonly oldIssues: readonly DescribedIssue[];
  readonly nextIssues: readonly DescribedIssue[];
}

type ReadRound = Pick<OpenedWorkbook, 'parsed' | 'scores'>;

const scoredRound = ({ parsed, scores }: ReadRound) => ({ assessment: parsed.assessment, scores });

/** The results of two rounds as read, side by side. */
export const comparedRounds = (old: ReadRound, next: ReadRound): RoundComparisonJson =>
  roundComparisonJson(compareRounds(scoredRound(old), scoredRound(next)));

/** Compares the results of two workbooks, of different years or periods. */
export async function compareWorkbooks(
  old: Pick<WorkbookPort, 'read'>,
  next: Pick<WorkbookPort, 'read'>,
): Promise<ComparedWorkbooks> {
  const [before, after] = [await openWorkbook(old), await openWorkbook(next)];
  const issues = { oldIssues: before.issues, nextIssues: after.issues };
  if (before.opened === null || after.opened === null) return { comparison: null, ...issues };
  return { comparison: comparedRounds(before.opened, after.opened), ...issues };
}
