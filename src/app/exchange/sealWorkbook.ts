import type { WorkbookPort } from '../../workbook/port';
import { planWorkbook } from '../../workbook/write/planWorkbook';
import { scoreAssessment } from '../../assessment/scoreAssessment';
import { describe, type DescribedIssue } from '../describe';
import { barriers } from '../desk/round/barriers';
import { openWorkbook } from '../openWorkbook';
import { sealed } from './seal';

/** Seals the round of a file, its results written anew; no code, and nothing written, where a part of it is missing. */
export async function sealWorkbook(
  port: WorkbookPort,
  time: string,
): Promise<{ readonly code: string | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues } = await openWorkbook(port);
  if (opened === null || barriers(opened).length > 0) return { code: null, issues };
  const { assessment, feedbackUnit } = opened.parsed;
  const result = sealed(assessment, opened.scores, time);
  const trouble = await port.apply(planWorkbook(result, scoreAssessment(result).value, feedbackUnit));
  const isWritten = trouble.length === 0;
  return { code: isWritten ? (result.seal?.code ?? null) : null, issues: [...issues, ...trouble.map(describe)] };
}
