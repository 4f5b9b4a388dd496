import { describe, expect, it } from 'vitest';
import type { EvidenceRow } from '../../src/assessment/model/assessment';
import { basisOf, isStale, stampBasis, stampMissing } from '../../src/assessment/scoring/basis';
import { assessment, row, task } from '../support/assessment-builder';
import { rowScore, text } from '../support/assessment-results';

type Over = Partial<EvidenceRow>;
const TASK = task('T1', { requirement: '全年不少于4次。', rubric: '少一次扣2分', points: 10 });
const scoredThen = (over: Over, conclusion = '完成'): EvidenceRow => stampBasis(row(conclusion, over), TASK);

describe('what a score was given on', () => {
  it('[E1] [E2] is one text: numbers with fourteen digits, texts without idle spaces', () => {
    const given = row('完成', { progress: ' 已完成 ', evidence: '见\u3000 网站', publishedOn: 42916, count: '4' });
    expect(basisOf(given, TASK)).toBe(
      '已完成␟见 网站␟4.2916000000000E+04␟4␟1.0000000000000E+01␟␟␟全年不少于4次。␟少一次扣2分',
    );
  });

  it.each<[string, Over, string]>([
    ['a negative number', { count: -0.05 }, '-5.0000000000000E-02'],
    ['zero', { count: 0 }, '0.0000000000000E+00'],
    ['a large number', { count: 1e12 }, '1.0000000000000E+12'],
    ['a logical value', { count: true }, 'TRUE'],
    ['a separator among spaces', { count: ' a ␟  b ' }, 'a␟b'],
    [
      '100 characters, which lose one',
      { count: `${'甲'.repeat(90)}丙${'乙'.repeat(9)}` },
      '甲'.repeat(90) + '乙'.repeat(9),
    ],
    ['99 characters', { count: `${'甲'.repeat(90)}${'乙'.repeat(9)}` }, '甲'.repeat(90) + '乙'.repeat(9)],
  ])('[E2] %s', (_, over, expected) => {
    expect(basisOf(row('完成', { evidence: null, ...over }), task('T1', { points: null, requirement: '' }))).toBe(
      `␟␟␟${expected}␟␟␟␟␟`,
    );
  });

  it('[E2] a row without a task has neither 分值 that follows nor 工作要求', () => {
    expect(basisOf(row('完成'), undefined)).toBe('␟链接␟␟␟␟␟␟␟');
    expect(basisOf(row('完成', { points: { typed: 8 } }), undefined)).toBe('␟链接␟␟␟8.0000000000000E+00␟␟␟␟');
  });

  it.each<[string, Over, Over]>([
    ['佐证', { evidence: '见网站' }, { evidence: '见官网' }],
    ['佐证 cleared', { evidence: '见网站' }, { evidence: null }],
    ['Latin case', { evidence: '见A网' }, { evidence: '见a网' }],
    ['a number for a text', { count: '3' }, { count: 3 }],
    ['公开日期', { publishedOn: 42916 }, { publishedOn: 42917 }],
    ['分值', { points: 'follows' }, { points: { typed: 8 } }],
    ['截止日期', { deadline: 42916 }, { deadline: null }],
  ])('[E3] %s makes it 需复核', (_, then, now) => {
    expect(isStale({ ...scoredThen(then), ...now }, TASK)).toBe(true);
  });

  it.each<[string, Over, Over]>([
    ['spaces', { evidence: '见 网站' }, { evidence: ' 见\u3000网站 ' }],
    ['a carriage return', { evidence: '一\r\n二' }, { evidence: '一\n二' }],
    ['the ninth decimal', { count: 3 }, { count: 3.000000001 }],
    ['自评得分', {}, { selfScore: 9 }],
    ['what the assessor enters', {}, { deduction: 1, deductionReason: '迟' }],
    ['an appeal', {}, { appealReason: '已公开' }],
    ['a conclusion that is none', { evidence: 'A' }, { evidence: 'B', conclusion: '基本完成' }],
    ['nothing recorded', {}, { basis: null, evidence: 'B' }],
    ['no more than spaces recorded', {}, { basis: ' ', evidence: 'B' }],
  ])('[E3] %s does not', (_, then, now) => {
    expect(isStale({ ...scoredThen(then), ...now }, TASK)).toBe(false);
  });

  it('[E3] so does a changed 工作要求 or 评分标准 of the task', () => {
    expect(isStale(scoredThen({}), { ...TASK, requirement: '全年不少于5次。' })).toBe(true);
    expect(isStale(scoredThen({}), { ...TASK, rubric: null })).toBe(true);
  });

  it('[E4] is recorded for rows with a conclusion that have none; a record that stands stays', () => {
    const rows = [row('完成'), row(null), row('不适用', { basis: '当时' })];
    const { evidence } = stampMissing(assessment({ tasks: [TASK], evidence: rows }));
    expect(evidence.map(({ basis }) => basis)).toEqual([basisOf(row('完成'), TASK), null, '当时']);
  });
});

describe('an appeal', () => {
  const hints = (over: Over) => rowScore({ evidence: [row('完成', over)] }).hints;

  it.each<[string, Over, string[]]>([
    ['[A1] waits while nobody has decided', { appealReason: '已公开' }, ['appealOpen']],
    ['[A1] may be evidence alone', { appealEvidence: '链接' }, ['appealOpen']],
    ['[A1] of spaces is none', { appealReason: ' \u3000' }, []],
    ['[A2] is decided by two words only', { appealReason: '有', appealVerdict: '驳回' }, ['appealVerdictUnknown']],
    ['[A3] wants an answer', { appealReason: '有', appealVerdict: '维持' }, ['appealWithoutAnswer']],
    ['[A3] is done with one', { appealReason: '有', appealVerdict: '维持', appealAnswer: '维持原判' }, []],
    ['[A4] adjusted needs a score', { appealVerdict: '调整', appealAnswer: '核' }, ['appealWithoutOverride']],
    [
      '[A4] adjusted to the same score is flagged',
      { appealVerdict: '调整', appealAnswer: '核', override: 8, overrideReason: '核', scoreBeforeAppeal: 8 },
      ['appealUnchanged'],
    ],
    [
      '[A4] adjusted to another is not',
      { appealVerdict: '调整', appealAnswer: '核', override: 9, overrideReason: '核', scoreBeforeAppeal: 8 },
      [],
    ],
    [
      '[A4] nobody knows what it was before',
      { appealVerdict: '调整', appealAnswer: '核', override: 8, overrideReason: '核' },
      [],
    ],
    [
      '[A4] upheld at the same score is no adjustment',
      { appealVerdict: '维持', appealAnswer: '核', override: 8, overrideReason: '核', scoreBeforeAppeal: 8 },
      [],
    ],
    [
      '[A4] adjusted without 核定理由',
      { appealVerdict: '调整', appealAnswer: '核', override: 10, scoreBeforeAppeal: 10 },
      ['overrideWithoutReason', 'appealWithoutOverride'],
    ],
    ['[A1] decided is not open', { appealReason: '有', appealVerdict: '维持', appealAnswer: '核' }, []],
    ['[A2] spaces are no verdict', { appealReason: '有', appealVerdict: ' ' }, ['appealOpen']],
  ])('%s', (_, over, expected) => {
    expect(hints(over)).toEqual(expected);
  });

  it('[A4] changes no score by itself', () => {
    expect(text(rowScore({ evidence: [row('完成', { appealVerdict: '调整' })] }).final)).toBe('10');
  });

  it('[A4] of a row without a score is not flagged as unchanged', () => {
    const over: Over = {
      appealVerdict: '调整',
      appealAnswer: '核',
      override: 8,
      overrideReason: '核',
      scoreBeforeAppeal: 8,
    };
    expect(rowScore({ evidence: [row(null, over)] }).hints).toEqual([]);
  });
});
