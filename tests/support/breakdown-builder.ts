import type { BreakdownTask } from '../../src/assessment/model/breakdown';

/** A task of a notice in few words: what a test does not mention is absent. */
export const breakdownTask = (over: Partial<BreakdownTask> = {}): BreakdownTask => ({
  ...{ id: 'T1', section: null, group: null, unitNumber: null, number: '1', subNumber: null, item: '事项' },
  ...{ requirement: '要求', channel: null, deadline: { text: '', kind: 'unspecified', date: null } },
  ...{ lead: [], responsible: [], cooperating: [], roleText: null, measures: [], inferred: [] },
  source: { line: 32, endLine: 32 },
  ...over,
});
