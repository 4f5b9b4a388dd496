import { expect, it } from 'vitest';
import { roundOf } from '../../../bench/measure';
import { excelWorkbook } from '../../../src/hosts/officejs/excelWorkbook';
import { createExcelHost } from '../../support/excel-host/createExcelHost';
import { planOf } from './support/rounds';

const MEGABYTE = 1_000_000;

/** 3,000 rows of evidence, the size the limits are promised for. */
const ROWS = 3_000;

it('3,000 rows are written, read, changed and taken back in at most 10 batches each, far below the limits of Excel', async () => {
  const round = roundOf(ROWS);
  const [first] = round.evidence;
  if (first === undefined) throw new Error('a round has rows');
  const fewer = {
    ...round,
    evidence: round.evidence.slice(0, -50).map((row) => ({ ...row, conclusion: '未完成' })),
  };
  const host = createExcelHost({ calculate: () => undefined });
  const book = excelWorkbook();
  const entry = { table: 'tblEvidence', key: [first.unit, first.taskId], occurrence: 0, cells: { 扣分: 1 } };
  const [whole, changed] = [planOf(round), planOf(fewer)];
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    write: () => book.apply(whole),
    read: () => book.read(),
    again: () => book.apply(whole),
    enter: () => book.write([entry]),
    change: () => book.apply(changed),
    undo: () => book.undo(),
  };
  const syncs: Record<string, number> = {};
  for (const [name, run] of Object.entries(steps)) {
    host.statistics.reset();
    await run();
    syncs[name] = host.statistics.syncs;
    expect(host.statistics.largestRequest).toBeLessThan(2 * MEGABYTE);
    expect(host.statistics.largestResponse).toBeLessThan(4 * MEGABYTE);
  }
  expect(Math.max(...Object.values(syncs))).toBeLessThanOrEqual(10);
  expect(syncs['enter']).toBe(2);
  expect(await book.undoable()).toBe(2);
});
