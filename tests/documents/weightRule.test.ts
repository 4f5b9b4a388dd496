import { expect, it } from 'vitest';
import { weightRuleIn } from '../../src/documents/interpret/fields/weightRule';

const at = { line: 1, endLine: 1 };

it.each([
  ['加强督查评估,将政务公开纳入绩效考核体系,权重不低于4%。', '4'],
  ['做好工作。把政务公开纳入绩效考核体系,分值权重不低于4%。另行通知。', '4'],
  ['政务公开考核分值权重不得低于百分之五。', '5'],
  ['政务公开在绩效考核中所占权重原则上不低于４％。', '4'],
  ['政务公开占绩效考核权重4.5%以上', '4.5'],
  ['政务公开纳入绩效考核,分值权重不应低于5%。', '5'],
  ['政务公开纳入绩效考核,权重占5%。', '5'],
  ['政务公开纳入绩效考核,权重5%。', '5'],
  ['政务公开绩效考核权重由4%提高到5%。', '5'],
  ['政务公开绩效考核所占权重不低于5个百分点。', '5'],
])('weight rule in %s', (text, minPercent) => {
  expect(weightRuleIn(text, at)?.minPercent).toBe(minPercent);
});

it('gives the clause as printed, without its neighbours', () => {
  expect(weightRuleIn('做好工作。考核权重不低于4%。另行通知。', at)?.clause).toBe('考核权重不低于4%。');
});

it.each(['县级政府覆盖率80%以上', '权重另行确定', '公开率不低于95%', ''])('no weight rule in %s', (text) => {
  expect(weightRuleIn(text, at)).toBeNull();
});
