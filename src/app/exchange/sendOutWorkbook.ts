import { scoreAssessment } from '../../assessment/scoreAssessment';
import { ownContent } from '../../workbook/own/ownContent';
import { packageIn } from '../../workbook/parse/packageIn';
import type { WorkbookPort } from '../../workbook/port';
import { planWorkbook } from '../../workbook/write/planWorkbook';
import { describe, type DescribedIssue } from '../describe';
import { barriers } from '../desk/round/barriers';
import type { SendRequest } from '../desk/exchange/exchangeDesk';
import type { OpenFile } from '../filePort';
import { readOpened } from '../openWorkbook';
import { packageInstead } from './packageInstead';
import { sendOut, type SentOut } from './sendOut';
import { continuedFrom, type Neighbour } from './sendOutContinued';

/** Packages made from a workbook; their lines of 收发登记 are not written before `register`. */
export interface PreparedSending {
  readonly sent: SentOut;
  readonly register: () => Promise<readonly DescribedIssue[]>;
}

export interface SendingRequest extends Omit<SendRequest, 'units'> {
  /** Null: every unit of the roster. */
  readonly units: readonly string[] | null;
  readonly time: string;
  /** Workbooks beside this one in which the register may have gone on. */
  readonly neighbours: readonly Neighbour[];
}

/** Makes packages from the workbook in `port`; null, with the reasons, when it cannot be used. */
export async function prepareSending(
  { time, units, neighbours, ...request }: SendingRequest,
  port: WorkbookPort,
  open: OpenFile,
): Promise<{ readonly prepared: PreparedSending | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues } = await readOpened(port);
  if (opened === null) return { prepared: null, issues: issues.map(describe) };
  const own = packageIn(opened.grid);
  if (own !== null) return { prepared: null, issues: [packageInstead(own)] };
  const inTheWay = barriers(opened);
  if (inTheWay.length > 0) return { prepared: null, issues: inTheWay.map(describe) };
  const { feedbackUnit } = opened.parsed;
  const { assessment, issue } = await continuedFrom(opened.parsed.assessment, neighbours);
  if (issue?.severity === 'error') return { prepared: null, issues: [describe(issue)] };
  const wanted = units ?? assessment.units.map(({ name }) => name);
  const sent = await sendOut({ assessment, scores: opened.scores }, { ...request, units: wanted }, time, open);
  const register = async () => {
    const plan = planWorkbook(sent.registered, scoreAssessment(sent.registered).value, feedbackUnit);
    return (await port.apply(plan)).map(describe);
  };
  const found = [
    ...ownContent(opened.grid),
    ...(issue === null || sent.archive === null ? [] : [issue]),
    ...sent.issues,
  ];
  return { prepared: { sent, register }, issues: found.map(describe) };
}
