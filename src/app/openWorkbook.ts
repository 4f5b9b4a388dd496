import { scoreAssessment } from '../assessment/scoreAssessment';
import type { AssessmentScores } from '../assessment/model/scores';
import { parseWorkbook, type ParsedWorkbook } from '../workbook/parse/parseWorkbook';
import { sheetPlace } from '../workbook/parse/recordPlaces';
import type { WorkbookGrid, WorkbookPort } from '../workbook/port';
import { missingRows } from './missingRows';
import { describe, type DescribedIssue } from './describe';

/** A workbook as read, parsed and scored. */
export interface OpenedWorkbook {
  readonly grid: WorkbookGrid;
  readonly parsed: ParsedWorkbook;
  readonly scores: AssessmentScores;
}

/** Reads a workbook of ours and scores it from what people entered; null when it cannot be used at all. */
export async function openWorkbook(
  port: WorkbookPort,
): Promise<{ readonly opened: OpenedWorkbook | null; readonly issues: readonly DescribedIssue[] }> {
  const { value: grid, issues: readIssues } = await port.read();
  if (grid === null) return { opened: null, issues: readIssues.map(describe) };
  const { value: parsed, issues: parseIssues } = parseWorkbook(grid);
  if (parsed === null) return { opened: null, issues: [...readIssues, ...parseIssues].map(describe) };
  const { value: scores, issues: scoreIssues } = scoreAssessment(parsed.assessment);
  const located = scoreIssues.map((issue) => ({ ...issue, at: sheetPlace(parsed.places, issue.at) }));
  const found = [...readIssues, ...parseIssues, ...missingRows(parsed.assessment), ...located];
  return { opened: { grid, parsed, scores }, issues: found.map(describe) };
}
