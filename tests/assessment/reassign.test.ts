import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssessment } from '../../src/assessment/createAssessment';
import type { Assessment, EvidenceRow, OwnerChoice } from '../../src/assessment/model/assessment';
import { reassign, reassignment } from '../../src/assessment/reassign';
import { unit } from '../support/assessment-builder';
import { breakdownTask } from '../support/breakdown-builder';

const owners = ['市政府有关部门', '各区县', '市教育局', '各单位', '没有的局'];
const units = [
  unit('沈河区', { group: '区县(市)' }),
  unit('新民市', { group: '区县(市)' }),
  unit('市教育局'),
  unit('市财政局'),
];

const round = (choices: readonly OwnerChoice[] = [], printed: readonly string[] = owners): Assessment =>
  createAssessment({
    breakdown: {
      ...{ kind: 'breakdown', title: '工作要点', attachmentTitle: null, issuer: null, documentNumber: null },
      ...{ issuedOn: null, publishedOn: null, year: 2023, weightRule: null },
      tasks: printed.map((phrase, at) => breakdownTask({ id: `T${at + 1}`, responsible: [phrase] })),
    },
    units,
    choices,
    weights: [],
    meta: { id: 'a', source: '通知.txt' },
  }).value;

const rows = ({ evidence }: Assessment) => evidence.map(({ unit: name, taskId }) => `${name} ${taskId}`).sort();
const fill = (assessment: Assessment, at: number, entry: Partial<EvidenceRow>): Assessment => ({
  ...assessment,
  evidence: assessment.evidence.map((row, index) => (index === at ? { ...row, ...entry } : row)),
});
const narrowed: OwnerChoice = { phrase: '市政府有关部门', units: ['市财政局'] };

describe('a changed choice', () => {
  it('takes empty rows away and adds those now asked for', () => {
    const { added, removed, kept } = reassignment({
      ...round(),
      choices: [{ ...narrowed, units: ['沈河区', '市财政局'] }],
    });
    expect(added.map((row) => `${row.unit} ${row.taskId}`)).toEqual(['沈河区 T1']);
    expect(removed.map((row) => `${row.unit} ${row.taskId}`)).toEqual(['市教育局 T1']);
    expect(kept).toEqual([]);
  });

  it.each<Partial<EvidenceRow>>([
    { evidence: '链接' },
    { conclusion: '未完成' },
    { selfScore: 0 },
    { points: { typed: 5 } },
    { deadline: 42916 },
    { overrideReason: '理由' },
  ])('a row with %j stays and is listed', (entry) => {
    const at = round().evidence.findIndex((row) => row.unit === '市教育局' && row.taskId === 'T1');
    const changed = { ...fill(round(), at, entry), choices: [narrowed] };
    expect(reassignment(changed)).toMatchObject({ removed: [], kept: [{ unit: '市教育局', taskId: 'T1' }] });
    expect(reassign(changed, '2024-01-01').evidence[at]).toMatchObject(entry);
  });

  it('rows of unknown units and tasks are left alone', () => {
    const stray = fill(fill(round(), 0, { unit: '外局' }), 1, { taskId: 'T9' });
    expect(reassignment(stray).removed).toEqual([]);
  });

  it('new rows stand behind the others of their unit', () => {
    const before = round([narrowed]);
    const { evidence } = reassign({ ...before, choices: [] }, '2024-01-01');
    const order = evidence.map((row) => row.unit);
    expect(order.filter((name, at) => name !== order[at - 1])).toEqual(units.map(({ name }) => name));
  });

  it('a changed role is told and carried out', () => {
    const before = round();
    const at = before.evidence.findIndex((row) => row.taskId === 'T3');
    const changed = fill(before, at, { role: '配合' });
    expect(reassignment(changed).roles).toMatchObject([{ role: '责任' }]);
    expect(reassign(changed, '').evidence).toEqual(before.evidence);
  });

  it('is written into the log, one line a unit', () => {
    expect(reassign({ ...round(), choices: [narrowed] }, '2024-01-01').log).toEqual([
      { time: '2024-01-01', action: '重新分配', subject: '市教育局', from: 'T1', to: '', source: '责任主体' },
    ]);
  });
});

describe('laws', () => {
  const choices = fc.uniqueArray(
    fc.record({
      phrase: fc.constantFrom(...owners),
      units: fc.uniqueArray(fc.constantFrom('沈河区', '市教育局', '市财政局', '区县(市)', '外局'), { maxLength: 3 }),
    }),
    { selector: ({ phrase }) => phrase, maxLength: 4 },
  );
  const filled = fc.array(fc.nat({ max: 11 }), { maxLength: 3 });
  const filledRound = (given: readonly OwnerChoice[], at: readonly number[]) =>
    at.reduce((assessment, index) => fill(assessment, index, { evidence: '链接' }), round(given));

  it('after a reassignment nothing is left to do but the rows that were kept', () => {
    fc.assert(
      fc.property(choices, choices, filled, (before, after, at) => {
        const changed = { ...filledRound(before, at), choices: after };
        const once = reassign(changed, '');
        const left = reassignment(once);
        expect([left.added, left.removed, left.roles]).toEqual([[], [], []]);
        expect(left.kept.length).toBe(reassignment(changed).kept.length);
        expect(rows({ ...once, evidence: once.evidence.filter((row) => !left.kept.includes(row)) })).toEqual(
          rows(round(after)),
        );
      }),
      { seed: 6 },
    );
  });

  it('every choice can be taken back', () => {
    fc.assert(
      fc.property(choices, choices, (before, after) => {
        const there = reassign({ ...round(before), choices: after }, '');
        const back = reassign({ ...there, choices: before }, '');
        expect(rows(back)).toEqual(rows(round(before)));
      }),
      { seed: 7 },
    );
  });

  it('nothing entered is lost', () => {
    fc.assert(
      fc.property(choices, choices, filled, (before, after, at) => {
        const start = filledRound(before, at);
        const entered = (assessment: Assessment) =>
          rows({ ...assessment, evidence: assessment.evidence.filter((row) => row.evidence !== null) });
        expect(entered(reassign({ ...start, choices: after }, ''))).toEqual(entered(start));
      }),
      { seed: 8 },
    );
  });
});
