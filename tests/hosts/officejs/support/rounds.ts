import type { Assessment } from '../../../../src/assessment/model/assessment';
import { scoreAssessment } from '../../../../src/assessment/scoreAssessment';
import { excelWorkbook } from '../../../../src/hosts/officejs/excelWorkbook';
import { parseWorkbook } from '../../../../src/workbook/parse/parseWorkbook';
import type { ScreenWorkbook, WorkbookPlan } from '../../../../src/workbook/port';
import { planWorkbook } from '../../../../src/workbook/write/planWorkbook';
import { atOnce } from '../../../support/excel-host/atOnce';
import { copyOf } from '../../../support/excel-host/copyOf';
import { connected, createExcelHost } from '../../../support/excel-host/createExcelHost';
import { ExcelHost } from '../../../support/excel-host/ExcelHost';
import type { Workbook } from '../../../support/excel-host/model/Workbook';
import { smallAssessment } from '../../../support/smallAssessment';

export const planOf = (round: Assessment): WorkbookPlan => planWorkbook(round, scoreAssessment(round).value);

/** One unit and its rows less, another conclusion, a task more: rows come, go and change. */
export function changedRound(round: Assessment = smallAssessment()): Assessment {
  const [, ...units] = round.units;
  const [first, ...tasks] = round.tasks;
  const [row] = round.evidence.slice(2);
  if (first === undefined || row === undefined) throw new Error('the small round is too small');
  const added = { ...first, id: 'T1-03', item: '新增事项' };
  return {
    ...round,
    units,
    weights: round.weights.slice(1),
    tasks: [first, ...tasks, added],
    evidence: [
      { ...row, conclusion: '未完成' },
      { ...row, taskId: 'T1-03', conclusion: null, evidence: null },
    ],
  };
}

interface Opened {
  readonly host: ExcelHost;
  readonly book: ScreenWorkbook;
}

const SHEETS = { sheets: ['我的表'], calculate: () => undefined };

/** An Excel in which a round stands already, just written; formulas are not calculated. */
export async function openRound(round: Assessment = smallAssessment()): Promise<Opened> {
  const host = createExcelHost(SHEETS);
  const book = excelWorkbook();
  const issues = await book.apply(planOf(round));
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  host.statistics.reset();
  return { host, book };
}

const written = new Map<string, Promise<Workbook>>();

/**
 * An Excel in which a round stands already, as a person opens it the next day; a batch without an answer is given up at once.
 * Written once for many tests.
 */
export async function reopenRound(round: Assessment = smallAssessment()): Promise<Opened> {
  const key = JSON.stringify(round);
  const workbook = written.get(key) ?? openRound(round).then(({ host }) => host.workbook);
  written.set(key, workbook);
  const host = connected(new ExcelHost(copyOf(await workbook), SHEETS.calculate));
  return { host, book: excelWorkbook({ alarm: atOnce(host) }) };
}

export async function roundIn(book: ScreenWorkbook): Promise<Assessment> {
  const { value, issues } = await book.read();
  const parsed = value && parseWorkbook(value).value;
  if (!parsed) throw new Error(JSON.stringify(issues));
  return parsed.assessment;
}

export const codes = (issues: readonly { readonly code: string }[]): string[] => issues.map(({ code }) => code);
