import { scoreAssessment } from '../../assessment/scoreAssessment';
import { ownContent } from '../../workbook/own/ownContent';
import type { WorkbookPort } from '../../workbook/port';
import { planWorkbook } from '../../workbook/write/planWorkbook';
import { describe, type DescribedIssue } from '../describe';
import { barriers } from '../desk/round/barriers';
import type { SendRequest } from '../desk/exchange/exchangeDesk';
import type { OpenFile } from '../filePort';
import { readOpened } from '../openWorkbook';
import { sendOut, type SentOut } from './sendOut';

/** Packages made from a workbook; their lines of 收发登记 are not written before `register`. */
export interface PreparedSending {
  readonly sent: SentOut;
  readonly register: () => Promise<readonly DescribedIssue[]>;
}

export interface SendingRequest extends Omit<SendRequest, 'units'> {
  /** Null: every unit of the roster. */
  readonly units: readonly string[] | null;
  readonly time: string;
}

/** Makes packages from the workbook in `port`; null, with the reasons, when it cannot be used. */
export async function prepareSending(
  { time, units, ...request }: SendingRequest,
  port: WorkbookPort,
  open: OpenFile,
): Promise<{ readonly prepared: PreparedSending | null; readonly issues: readonly DescribedIssue[] }> {
  const { opened, issues } = await readOpened(port);
  if (opened === null) return { prepared: null, issues: issues.map(describe) };
  const inTheWay = barriers(opened);
  if (inTheWay.length > 0) return { prepared: null, issues: inTheWay.map(describe) };
  const { assessment, feedbackUnit } = opened.parsed;
  const wanted = units ?? assessment.units.map(({ name }) => name);
  const sent = await sendOut({ assessment, scores: opened.scores }, { ...request, units: wanted }, time, open);
  const register = async () => {
    const plan = planWorkbook(sent.registered, scoreAssessment(sent.registered).value, feedbackUnit);
    return (await port.apply(plan)).map(describe);
  };
  const found = [...ownContent(opened.grid), ...sent.issues];
  return { prepared: { sent, register }, issues: found.map(describe) };
}
