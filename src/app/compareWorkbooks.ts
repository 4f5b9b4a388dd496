import { compareRounds } from '../assessment/comparison/compareRounds';
import type { WorkbookPort } from '../workbook/port';
import type { DescribedIssue } from './describe';
import { openWorkbook } from './openWorkbook';
import { roundComparisonJson, type RoundComparisonJson } from './roundComparisonJson';

interface ComparedWorkbooks {
  /** Null when one of the two cannot be used. */
  readonly comparison: RoundComparisonJson | null;
  readonly oldIssues: readonly DescribedIssue[];
  readonly nextIssues: readonly DescribedIssue[];
}

/** Compares the results of two workbooks, of different years or periods. */
export async function compareWorkbooks(
  old: Pick<WorkbookPort, 'read'>,
  next: Pick<WorkbookPort, 'read'>,
): Promise<ComparedWorkbooks> {
  const [before, after] = [await openWorkbook(old), await openWorkbook(next)];
  const issues = { oldIssues: before.issues, nextIssues: after.issues };
  if (before.opened === null || after.opened === null) return { comparison: null, ...issues };
  const scoredRound = ({ parsed, scores }: typeof before.opened) => ({ assessment: parsed.assessment, scores });
  const compared = compareRounds(scoredRound(before.opened), scoredRound(after.opened));
  return { comparison: roundComparisonJson(compared), ...issues };
}
