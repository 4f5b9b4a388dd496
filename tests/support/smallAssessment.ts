import type { Assessment } from '../../src/assessment/model/assessment';
import { assessment, row, task, unit, weight } from './assessment-builder';

/** Two units and two tasks, three rows, nothing wrong with any of it. */
export function smallAssessment(): Assessment {
  const first = task('T1-01', {
    responsible: ['和平区政府', '市教育局'],
    ...{ deadlineKind: 'by', deadlineDate: 42916, requiredCount: 2 },
  });
  const second = task('T1-02', { responsible: ['和平区政府'] });
  const at = (unitName: string, taskId: string, over = {}) =>
    row('完成', { unit: unitName, taskId, role: '责任', ...over });
  return assessment({
    meta: { ...assessment().meta, title: '测试市2017年政务公开考核', notice: '测试通知', source: '测试.txt' },
    tasks: [first, second],
    units: [unit('和平区政府', { group: '区县(市)' }), unit('市教育局', { group: '市政府部门' })],
    weights: [weight(1000, 40, '和平区政府'), weight(100, 5, '市教育局')],
    evidence: [
      at('和平区政府', 'T1-01', { deadline: 42916, requiredCount: 2 }),
      at('和平区政府', 'T1-02'),
      at('市教育局', 'T1-01', { deadline: 42916, requiredCount: 2 }),
    ],
  });
}
