import { rankingTexts } from '../workbook/check/rankingTexts';
import type { WorkbookGrid } from '../workbook/port';
import { describe, type DescribedIssue } from './describe';

/** What must be put right before a ranking is printed: sentences and names that do not agree with the list beside them. */
export const rankingDisagreements = (
  grid: WorkbookGrid,
  units: readonly { readonly unit: string; readonly group: string }[],
): DescribedIssue[] => rankingTexts(grid, units).map(describe);
