import { compareFormulas, type Difference } from '../workbook/check/compareFormulas';
import { dayShown } from '../exchange/merge/dayShown';
import { raise } from '../workbook/issues';
import type { WorkbookPort } from '../workbook/port';
import { planWorkbook } from '../workbook/write/planWorkbook';
import { describe, type DescribedIssue } from './describe';
import { checkSeal, type SealCheck } from './exchange/checkSeal';
import { headings } from './exchange/headings';
import { openWorkbook, type OpenedWorkbook } from './openWorkbook';

export interface CheckedWorkbook {
  /** Formula cells compared. */
  readonly checked: number;
  readonly differences: readonly Difference[];
  readonly issues: readonly DescribedIssue[];
}

const shown = (header: string, value: Difference['cached']): string => {
  const day = dayShown(value, header, headings);
  return day === null ? '空白' : String(day);
};

function differenceIssue({ sheet, row, column, header, cached, expected }: Difference): DescribedIssue {
  const facts = { column: header, cached: shown(header, cached), expected: shown(header, expected) };
  return describe(raise('formulaDiffers', { sheet, row, column }, facts));
}

/** Compares what every formula cell of an open workbook shows with what the rules give. */
export function checkOpened({
  grid,
  parsed,
  scores,
}: Pick<OpenedWorkbook, 'grid' | 'parsed' | 'scores'>): CheckedWorkbook {
  const { checked, uncalculated, differences, missingSheets } = compareFormulas(
    grid,
    parsed,
    planWorkbook(parsed.assessment, scores, parsed.feedbackUnit),
  );
  // A file written without ever being calculated has no values at all: one sentence says more than a thousand.
  const found =
    uncalculated > 0 && uncalculated === differences.length
      ? [describe(raise('formulaNotCalculated', null, { count: uncalculated }))]
      : differences.map(differenceIssue);
  const missing = missingSheets.map((sheet) => describe(raise('sheetMissing', { sheet }, { sheet })));
  return { checked, differences, issues: [...missing, ...found] };
}

/** A file compared with the rules, and with what was sealed in it; null where nothing is. */
interface CheckedFile extends CheckedWorkbook {
  readonly seal: Pick<SealCheck, 'code' | 'sealedOn' | 'isMatching'> | null;
}

/** The same for a file, with everything noticed while it was read. */
export async function checkWorkbook(port: WorkbookPort): Promise<CheckedFile> {
  const { opened, issues } = await openWorkbook(port);
  if (opened === null) return { checked: 0, differences: [], seal: null, issues };
  const compared = checkOpened(opened);
  const found = checkSeal(opened);
  const seal = found && { code: found.code, sealedOn: found.sealedOn, isMatching: found.isMatching };
  return { ...compared, seal, issues: [...issues, ...compared.issues, ...(found?.issues.map(describe) ?? [])] };
}
