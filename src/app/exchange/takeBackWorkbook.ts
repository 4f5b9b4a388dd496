import type { Assessment } from '../../assessment/model/assessment';
import { scoreAssessment } from '../../assessment/scoreAssessment';
import type { Conflict, Decision, Merge, Received } from '../../exchange/model';
import { ownContent } from '../../workbook/own/ownContent';
import { packageIn } from '../../workbook/parse/packageIn';
import type { WorkbookPort } from '../../workbook/port';
import { planWorkbook } from '../../workbook/write/planWorkbook';
import { describe, type DescribedIssue } from '../describe';
import { barriers } from '../desk/round/barriers';
import { readOpened } from '../openWorkbook';
import { mergeReturns } from './mergeReturns';
import { packageInstead } from './packageInstead';
import { takenBack } from './takeBack';

interface TakeBackRequest {
  readonly files: readonly Received[];
  /** Names of files wanted although a newer one is there. */
  readonly preferred: ReadonlySet<string>;
  readonly decide: (conflict: Conflict) => Decision | undefined;
  readonly time: string;
}

/** What returned files make of a workbook; nothing is written before `write`. */
interface PreparedTakeBack {
  readonly hub: Assessment;
  readonly merge: Merge;
  /** Writes values, decisions, log and register in one step; empty when written. */
  readonly write: () => Promise<readonly DescribedIssue[]>;
}

/** Compares returned files with the workbook in `port`; null, with the reasons, when the workbook cannot be used. */
export async function prepareTakeBack(
  { files, preferred, decide, time }: TakeBackRequest,
  port: WorkbookPort,
): Promise<{ readonly prepared: PreparedTakeBack | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues } = await readOpened(port);
  if (opened === null) return { prepared: null, issues: issues.map(describe) };
  const own = packageIn(opened.grid);
  if (own !== null) return { prepared: null, issues: [packageInstead(own)] };
  const inTheWay = barriers(opened);
  if (inTheWay.length > 0) return { prepared: null, issues: inTheWay.map(describe) };
  const { assessment: hub, feedbackUnit } = opened.parsed;
  const merge = mergeReturns(hub, files, preferred);
  const write = async () => {
    const taken = takenBack({ hub, scores: opened.scores, merge, files, decide, time });
    const plan = planWorkbook(taken, scoreAssessment(taken).value, feedbackUnit);
    return (await port.apply(plan)).map(describe);
  };
  return { prepared: { hub, merge, write }, issues: ownContent(opened.grid).map(describe) };
}
