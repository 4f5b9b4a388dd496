import type { Assessment } from '../assessment/model/assessment';
import type { AssessmentScores } from '../assessment/model/scores';
import { scoreAssessment } from '../assessment/scoreAssessment';
import type { Issue } from '../shared/issue';
import { readPaper } from '../workbook/layout/paperSettings';
import { parseWorkbook, type ParsedWorkbook } from '../workbook/parse/parseWorkbook';
import { sheetPlace } from '../workbook/parse/recordPlaces';
import type { WorkbookGrid, WorkbookPort } from '../workbook/port';
import { describe, type DescribedIssue } from './describe';
import { missingRows } from './missingRows';

/** A workbook as read, parsed and scored. */
export interface OpenedWorkbook {
  readonly grid: WorkbookGrid;
  readonly parsed: ParsedWorkbook;
  readonly scores: AssessmentScores;
  /** Found while reading: the same whatever is filled in afterwards. */
  readonly readIssues: readonly Issue[];
  /** Found by the rules of scoring and in 版式, each at its cell. */
  readonly scoreIssues: readonly Issue[];
}

type Scored = Pick<OpenedWorkbook, 'parsed' | 'scores' | 'scoreIssues'>;

/** The same workbook with other contents of its records, scored. */
export function scored(parsed: ParsedWorkbook, assessment: Assessment): Scored {
  const { value: scores, issues } = scoreAssessment(assessment);
  const found: readonly Issue[] = [...issues, ...readPaper(assessment).issues];
  const scoreIssues = found.map((issue) => ({ ...issue, at: sheetPlace(parsed.places, issue.at) }));
  return { parsed: { ...parsed, assessment }, scores, scoreIssues };
}

/** Reads a workbook of ours and scores it from what people entered; null, with the reasons, when it cannot be used at all. */
export async function readOpened(
  port: Pick<WorkbookPort, 'read'>,
): Promise<{ readonly opened: OpenedWorkbook | null; readonly issues: readonly Issue[] }> {
  const { value: grid, issues } = await port.read();
  if (grid === null) return { opened: null, issues };
  const { value: parsed, issues: parseIssues } = parseWorkbook(grid);
  if (parsed === null) return { opened: null, issues: [...issues, ...parseIssues] };
  const readIssues = [...issues, ...parseIssues, ...missingRows(parsed.assessment)];
  const opened = { grid, readIssues, ...scored(parsed, parsed.assessment) };
  return { opened, issues: [...readIssues, ...opened.scoreIssues] };
}

/** The same, with sentences. */
export async function openWorkbook(
  port: Pick<WorkbookPort, 'read'>,
): Promise<{ readonly opened: OpenedWorkbook | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues } = await readOpened(port);
  return { opened, issues: issues.map(describe) };
}
