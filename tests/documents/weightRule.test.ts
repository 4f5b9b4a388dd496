import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weightIssuesIn, weightRuleIn } from '../../src/documents/interpret/fields/weightRule';

const at = { line: 1, endLine: 1 };

it.each([
  ['加强督查评估,将政务公开纳入绩效考核体系,权重不低于4%。', '4'],
  ['做好工作。把政务公开纳入绩效考核体系,分值权重不低于4%。另行通知。', '4'],
  ['分值权重不低于4%', '4'],
  ['权重不应低于4%', '4'],
  ['权重不得低于百分之四', '4'],
  ['政务公开考核分值权重不得低于百分之五。', '5'],
  ['政务公开在绩效考核中所占权重原则上不低于４％。', '4'],
  ['政务公开工作在政府绩效考核中占比不低于4％', '4'],
  ['在政府绩效考核中的分值权重不低于 4 %', '4'],
  ['在政府绩效考核中的分值\n权重不低于\n4%', '4'],
  ['政务公开占绩效考核权重4.5%以上', '4.5'],
  ['政务公开占绩效考核权重的4%以上', '4'],
  ['考核权重4%以上', '4'],
  ['考核权重为4%', '4'],
  ['将政务公开工作纳入绩效考核，分值4%', '4'],
  ['将政务公开工作纳入绩效考核，分值不低于总分的4%', '4'],
  ['政务公开纳入绩效考核；分值权重不低于4%。', '4'],
  ['政务公开纳入绩效考核,分值权重不应低于5%。', '5'],
  ['政务公开纳入绩效考核,权重占5%。', '5'],
  ['政务公开纳入绩效考核,权重5%。', '5'],
  ['政务公开绩效考核权重由4%提高到5%。', '5'],
  ['政务公开绩效考核所占权重不低于5个百分点。', '5'],
  ['按照不低于4%的分值权重纳入绩效考核', '4'],
  ['以不低于4%的比重纳入政府绩效考核', '4'],
  ['政务公开占政府绩效考核总分不低于4%', '4'],
  ['覆盖率不低于90%，考核权重不低于4%。', '4'],
  ['考核权重不低于4%，群众满意度不低于90%。', '4'],
  ['考核权重不低于4%，且不低于4%。', '4'],
])('weight rule in %j is %s', (text, minPercent) => {
  expect(weightRuleIn(text, at)?.minPercent).toBe(minPercent);
  expect(weightIssuesIn(text, at)).toEqual([]);
});

it.each([
  ['做好工作。考核权重不低于4%。另行通知。', '考核权重不低于4%。'],
  ['在政府绩效考核中的分值权重不低于 4 %。', '在政府绩效考核中的分值权重不低于4%。'],
  ['将政务公开纳入\n绩效考核，权重不低\n于4%。', '将政务公开纳入绩效考核，权重不低于4%。'],
  ['3.加强考核\n考核权重不低于4%。', '考核权重不低于4%。'],
  ['（二）加强督查\n考核权重不低于4%，\n纳入年度考核', '考核权重不低于4%，纳入年度考核'],
])('the clause in %j is %s', (text, clause) => {
  expect(weightRuleIn(text, at)?.clause).toBe(clause);
});

it.each([
  '县级政府覆盖率80%以上',
  '权重另行确定',
  '公开率不低于95%',
  '政务公开考核满意度不低于90%',
  '主动公开文件占比不低于80%',
  '政策解读比例占比达到60%以上',
  '预算公开内容占总数的100%',
  '考核得分不低于90分',
  '分值不低于80%的单位',
  '',
])('no weight rule in %s', (text) => {
  expect(weightRuleIn(text, at)).toBeNull();
  expect(weightIssuesIn(text, at)).toEqual([]);
});

it.each([
  '完善考核权重，确保覆盖率不低于90%。',
  '政务公开考核中，第三方评估权重占30%。',
  '政务公开考核权重不超过4%。',
  '政务公开考核权重，市直部门不低于4%，区县不低于5%。',
  '政务公开权重，另行明确，原则上向上浮动4%。',
  '绩效考核权重不低于80%。',
])('a weight that is not understood is reported: %s', (text) => {
  expect(weightRuleIn(text, at)).toBeNull();
  expect(weightIssuesIn(text, at)).toEqual([expect.objectContaining({ code: 'weightUnclear', at })]);
});

it('takes any text', () => {
  const piece = fc.constantFrom(
    '权重',
    '不低于',
    '4',
    '%',
    '考核',
    '，',
    '。',
    '\n',
    '百分之',
    '四',
    '以上',
    '占',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const rule = weightRuleIn(parts.join(''), at);
      expect(rule === null || Number(rule.minPercent) > 0).toBe(true);
    }),
  );
});

it.each(['权重', '权重4%', '考核权重不低于', '4', ' ', '\n', '权重 \n'])('reads 100 kB of %j quickly', (text) => {
  const begin = performance.now();
  weightRuleIn(text.repeat(100_000 / text.length) + '%', at);
  expect(performance.now() - begin).toBeLessThan(5000);
});
