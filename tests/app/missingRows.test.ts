import { describe, expect, it } from 'vitest';
import { missingRows } from '../../src/app/missingRows';
import { assessment, row, task, unit } from '../support/assessment-builder';

const round = assessment({
  tasks: [task('T1', { responsible: ['甲局', '乙局'] }), task('T2', { lead: ['甲局'], responsible: [] })],
  units: [unit('甲局'), unit('乙局')],
  evidence: [
    row('完成', { unit: '甲局', taskId: 'T1' }),
    row('完成', { unit: '甲局', taskId: 'T2' }),
    row('未完成', { unit: '乙局', taskId: 'T1' }),
  ],
});

describe('rows that were deleted from 证据评分 are noticed', () => {
  it('nothing is missing from a whole round', () => {
    expect(missingRows(round)).toEqual([]);
  });

  it('names the unit and the tasks whose rows are gone', () => {
    const facts = missingRows({ ...round, evidence: round.evidence.slice(1, 2) }).map((issue) => issue.facts);
    expect(facts).toEqual([
      { unit: '甲局', count: 1, taskIds: 'T1' },
      { unit: '乙局', count: 1, taskIds: 'T1' },
    ]);
  });
});
