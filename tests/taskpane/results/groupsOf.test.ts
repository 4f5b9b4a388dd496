import { expect, it } from 'vitest';
import { groupsOf } from '../../../src/taskpane/results/feedback/groupsOf';

it('units stand under their groups in the order of the roster, those without one together', () => {
  const of = (unit: string, group: string) => ({ unit, group });
  expect(groupsOf([of('甲', '区县'), of('乙', ''), of('丙', '部门'), of('丁', '区县'), of('戊', '')])).toEqual([
    { group: '区县', names: ['甲', '丁'] },
    { group: '未分组', names: ['乙', '戊'] },
    { group: '部门', names: ['丙'] },
  ]);
});
