import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/model/assessment';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { sealDifferences } from '../../../src/exchange/seal/sealDifferences';
import { sealOf } from '../../../src/exchange/seal/sealOf';
import { packText } from '../../../src/shared/zip/packText';
import { adjustment, assessment, row } from '../../support/assessment-builder';
import { smallAssessment } from '../../support/smallAssessment';

const TIME = '2026-11-22 14:05:00';

const seal = (round: Assessment) => sealOf(round, scoreAssessment(round).value, TIME);
const codeOf = (round: Assessment): string => seal(round).code;
const compare = (was: Assessment, now: Assessment) => sealDifferences(seal(was), now, scoreAssessment(now).value);

const small = smallAssessment();
const [first, ...rest] = small.evidence;
if (first === undefined) throw new Error('no rows');
const withFirst = (over: Partial<typeof first>): Assessment => ({
  ...small,
  evidence: [{ ...first, ...over }, ...rest],
});

describe('a check code', () => {
  it('[B1] is printed in three groups of letters that nobody confuses', () => {
    expect(codeOf(small)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('[B1] does not depend on when it was made', () => {
    expect(sealOf(small, scoreAssessment(small).value, '2027-01-01 00:00:00').code).toBe(codeOf(small));
  });

  it.each<[string, Assessment]>([
    [
      'a line in 操作记录',
      { ...small, log: [{ time: TIME, action: '更新排名', subject: '', from: '', to: '', source: '' }] },
    ],
    ['评分依据', withFirst({ basis: '完成|链接' })],
    ['an older seal', { ...small, seal: seal(small) }],
  ])('[B1] is the same with %s', (_, round) => {
    expect(codeOf(round)).toBe(codeOf(small));
  });

  it.each<[string, Assessment, Assessment]>([
    ['a blank cell however blank', withFirst({ deductionReason: ' \u3000' }), withFirst({ deductionReason: null })],
    ['other line ends', withFirst({ evidence: '一\r\n二\r三' }), withFirst({ evidence: '一\n二\n三' })],
    ['the 16th digit of a number', withFirst({ rate: 0.1 + 0.2 }), withFirst({ rate: 0.3 })],
    ['a negative zero', withFirst({ deduction: -0 }), withFirst({ deduction: 0 })],
    [
      'a character that no file can hold',
      withFirst({ evidence: '一\u0001二\ud800' }),
      withFirst({ evidence: '一\ufffd二\ufffd' }),
    ],
    ['rows in another order', { ...small, evidence: [...small.evidence].reverse() }, small],
    [
      'units and tasks in another order',
      { ...small, units: [...small.units].reverse(), tasks: [...small.tasks].reverse() },
      small,
    ],
  ])('[B2] is the same for %s', (_, a, b) => {
    expect(codeOf(a)).toBe(codeOf(b));
  });

  it.each<[string, Assessment]>([
    ['a number typed as text', withFirst({ count: '2' })],
    ['分值 typed over with the same number', withFirst({ points: { typed: 10 } })],
    ['分值 emptied', withFirst({ points: { typed: null } })],
    [
      'a setting',
      { ...small, settings: small.settings.map((one, index) => (index === 0 ? { ...one, value: 0.05 } : one)) },
    ],
    ['a grade', { ...small, grades: small.grades.slice(1) }],
    ['an adjustment', { ...small, adjustments: [adjustment('加分', 1, { unit: '和平区政府' })] }],
    ['the title of the round', { ...small, meta: { ...small.meta, title: '别的考核' } }],
  ])('[B3] is another for %s', (_, round) => {
    expect(codeOf(round)).not.toBe(codeOf(withFirst({ count: 2 })));
    expect(codeOf(round)).not.toBe(codeOf(small));
  });

  it('[B1] covers results: the same inputs under other results give another code', () => {
    const { value } = scoreAssessment(small);
    const units = value.units.map((unit) => ({ ...unit, rank: (unit.rank ?? 0) + 1 }));
    expect(sealOf(small, { ...value, units }, TIME).code).not.toBe(codeOf(small));
  });
});

describe('differences from what was sealed', () => {
  it('are none while nothing has changed', () => {
    expect(compare(small, small)).toEqual({ isMatching: true, content: 'kept', differences: [] });
  });

  it('[B4] name the field with both values, then what follows from it', () => {
    const { isMatching, differences } = compare(small, withFirst({ deduction: 1 }));
    expect(isMatching).toBe(false);
    expect(
      differences.map((one) => (one.kind === 'changed' ? [one.part, one.subject, one.field, one.from, one.to] : one)),
    ).toEqual([
      ['evidence', '和平区政府 T1-01', 'deduction', null, 1],
      ['rows', '和平区政府 T1-01', 'final', 10, 9],
      ['scores', '和平区政府', 'converted', 40, 38],
      ['scores', '和平区政府', 'score', 100, 95],
    ]);
  });

  it('[B4] say where a record stands now', () => {
    const sorted = { ...small, evidence: [...rest, { ...first, deduction: 1 }] };
    expect(compare(small, sorted).differences[0]).toMatchObject({ field: 'deduction', index: 2 });
  });

  it('[B4] name a row that came and a row that went', () => {
    const added = row('完成', { unit: '市教育局', taskId: 'T1-02' });
    const { differences } = compare(small, { ...small, evidence: [...rest, added] });
    expect(differences.slice(0, 2)).toMatchObject([
      { kind: 'added', part: 'evidence', subject: '市教育局 T1-02', index: 2 },
      {
        kind: 'removed',
        part: 'evidence',
        subject: '和平区政府 T1-01',
        fields: { conclusion: '完成', evidence: '链接' },
      },
    ]);
  });

  it('[B4] tell the n-th of several rows of one name apart', () => {
    const many = (eleventh: number) =>
      assessment({
        adjustments: Array.from({ length: 12 }, (_, index) =>
          adjustment('加分', index === 10 ? eleventh : 0.1, { reason: `第${index}条` }),
        ),
      });
    const changed = compare(many(0.1), many(0.2)).differences.filter(({ part }) => part === 'adjustments');
    expect(changed).toMatchObject([{ kind: 'changed', index: 10, field: 'amount', from: 0.1, to: 0.2 }]);
  });

  it.each([
    ['cut off', (content: string) => content.slice(0, -12)],
    ['of another round', () => seal(withFirst({ deduction: 3 })).content],
    ['no JSON', () => packText('没有内容')],
  ])('[B4] are not named from a kept content that is %s', (_, damage) => {
    const whole = seal(small);
    const now = withFirst({ deduction: 1 });
    const found = sealDifferences({ ...whole, content: damage(whole.content) }, now, scoreAssessment(now).value);
    expect(found).toEqual({ isMatching: false, content: 'damaged', differences: [] });
  });

  it('[B4] cannot be named where the content was too large to be kept', () => {
    const now = withFirst({ deduction: 1 });
    const found = sealDifferences({ ...seal(small), content: '' }, now, scoreAssessment(now).value);
    expect(found).toEqual({ isMatching: false, content: 'tooLarge', differences: [] });
  });

  it('[B4] does not keep a content of more than 2,000,000 characters', () => {
    let state = 1;
    const noise = (): string => {
      state = (state * 48271) % 2147483647;
      return String.fromCharCode(0x4e00 + (state % 20000));
    };
    const evidence = Array.from({ length: 60 }, (_, index) => ({
      ...first,
      taskId: `T${index}`,
      evidence: Array.from({ length: 20_000 }, noise).join(''),
    }));
    const round = { ...small, evidence };
    expect(seal(round).content).toBe('');
    expect(seal(round).code).toHaveLength(14);
  });
});
