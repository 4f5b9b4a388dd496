import { scoreAssessment } from '../src/assessment/scoreAssessment';
import type { Assessment } from '../src/assessment/model/assessment';
import { excelWorkbook } from '../src/hosts/officejs/excelWorkbook';
import type { WorkbookPlan } from '../src/workbook/port';
import { planWorkbook } from '../src/workbook/write/planWorkbook';
import { createExcelHost } from '../tests/support/excel-host/createExcelHost';
import { roundOf } from './measure';

export interface Operation {
  readonly name: string;
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly seconds: number;
}

const planOf = (round: Assessment): WorkbookPlan => planWorkbook(round, scoreAssessment(round).value);

/** Every seventh row gets another conclusion, and the last fifty go. */
const changed = (round: Assessment): Assessment => ({
  ...round,
  evidence: round.evidence
    .slice(0, -50)
    .map((row, index) => (index % 7 === 0 ? { ...row, conclusion: '未完成' } : row)),
});

/** What each operation of the pane costs in Excel, counted by the test host; formulas are not calculated there. */
export async function measureOfficejs(rows: number): Promise<readonly Operation[]> {
  const round = roundOf(rows);
  const [first] = round.evidence;
  if (first === undefined) throw new Error('a round has rows');
  const host = createExcelHost({ calculate: () => undefined });
  const book = excelWorkbook({ patience: 600_000 });
  const entry = {
    table: 'tblEvidence',
    key: [first.unit, first.taskId],
    occurrence: 0,
    cells: { 考评结论: '部分完成', 完成率: 0.5, 扣分: 1, 扣分理由: '迟报' },
  };
  const plans = { whole: planOf(round), changed: planOf(changed(round)) };
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['write all', () => book.apply(plans.whole)],
    ['read', () => book.read()],
    ['write the same', () => book.apply(plans.whole)],
    ['enter a row', () => book.write([entry])],
    ['take it back', () => book.undo()],
    ['update', () => book.apply(plans.changed)],
    ['take it back', () => book.undo()],
  ];
  const operations: Operation[] = [];
  for (const [name, run] of steps) {
    host.statistics.reset();
    const start = performance.now();
    await run();
    const { syncs, actions, batches, largestRequest, largestResponse } = host.statistics;
    operations.push({
      name,
      syncs,
      actions,
      requestBytes: batches.reduce((sum, batch) => sum + batch.requestBytes, 0),
      largestRequest,
      largestResponse,
      seconds: (performance.now() - start) / 1000,
    });
  }
  return operations;
}
