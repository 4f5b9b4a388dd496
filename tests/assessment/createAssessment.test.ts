import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../src/assessment/model/assessment';
import { breakdownSchema, type Breakdown, type BreakdownTask } from '../../src/assessment/model/breakdown';
import { createAssessment, type NewAssessment } from '../../src/assessment/createAssessment';
import { rosterDraft } from '../../src/assessment/roster/rosterDraft';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { unit } from '../support/assessment-builder';
import { breakdownTask } from '../support/breakdown-builder';

const owned = (responsible: string[], over: Partial<BreakdownTask> = {}): BreakdownTask =>
  breakdownTask({ responsible, ...over });

const breakdown = (tasks: BreakdownTask[], over: Partial<Breakdown> = {}): Breakdown => ({
  ...{ kind: 'breakdown', title: '工作要点', attachmentTitle: null, issuer: '沈阳市人民政府办公厅' },
  ...{ documentNumber: '沈政办发〔2017〕1号', issuedOn: null, publishedOn: null, year: 2017 },
  weightRule: { minPercent: '4', clause: '权重不低于4%。', source: { line: 222, endLine: 223 } },
  tasks,
  ...over,
});

const create = (document: Breakdown, over: Partial<NewAssessment> = {}) =>
  createAssessment({
    breakdown: document,
    units: [unit('市教育局')],
    choices: [],
    weights: [],
    meta: { id: 'a1', source: '通知.txt' },
    ...over,
  });
const limitOf = (document: Breakdown) => create(document).value.settings.find(({ name }) => name === '权重下限')?.value;
const codes = (...args: Parameters<typeof create>) => create(...args).issues.map(({ code }) => code);

describe('tasks', () => {
  const taskOf = (over: Partial<BreakdownTask>) => create(breakdown([owned(['市教育局'], over)])).value.tasks[0];

  it('take the words of the document, 10 points and the place', () => {
    expect(taskOf({})).toMatchObject({ item: '事项', requirement: '要求', points: 10, rubric: '', source: '第32行' });
    expect(taskOf({ source: { line: 32, endLine: 38 } })?.source).toBe('第32–38行');
    expect(taskOf({ source: { table: 1, row: 3 } })?.source).toBe('表1第3行');
  });

  it('join numbers and parts as printed', () => {
    expect(taskOf({ number: '12' })?.number).toBe('12');
    expect(taskOf({ unitNumber: '4', number: '3' })?.number).toBe('4-3');
    expect(taskOf({ number: null })?.number).toBe('');
    expect(taskOf({ section: '一、任务', group: '(一)公开' })?.section).toBe('一、任务 (一)公开');
  });

  it('[S4] only fixed deadlines have a day', () => {
    const dated = (kind: 'by' | 'startByThenContinuous' | 'continuous') =>
      taskOf({ deadline: { text: '6月底', kind, date: '2017-06-30' } })?.deadlineDate;
    expect([dated('by'), dated('startByThenContinuous'), dated('continuous')]).toEqual([42916, 42916, null]);
  });

  it('join measures and take the first count', () => {
    const measures = [
      { text: '3个工作日内', kind: 'withinWorkingDays' as const, value: 3, unit: '个工作日', per: null },
      { text: '不少于2次', kind: 'minCount' as const, value: 2, unit: '次', per: null },
      { text: '不少于9篇', kind: 'minCount' as const, value: 9, unit: '篇', per: null },
    ];
    expect(taskOf({ measures })).toMatchObject({ measures: '3个工作日内；不少于2次；不少于9篇', requiredCount: 2 });
    expect(taskOf({})?.requiredCount).toBeNull();
  });
});

describe('the round', () => {
  it('has an empty evidence row per unit and task, as a copy of the task', () => {
    const deadline = { text: '6月底', kind: 'by', date: '2017-06-30' } as const;
    const { evidence } = create(breakdown([owned(['市教育局'], { deadline })])).value;
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toMatchObject({ unit: '市教育局', taskId: 'T1', role: '责任', deadline: 42916 });
    expect(evidence[0]).toMatchObject({ points: 'follows', conclusion: null, evidence: null, override: null });
  });

  it('takes its name from issuer and year unless given', () => {
    const document = breakdown([]);
    expect(create(document).value.meta.title).toBe('沈阳市2017年政务公开考核');
    expect(create({ ...document, issuer: null }).value.meta.title).toBe('2017年政务公开考核');
    expect(create(document, { meta: { id: 'a', source: '', title: '考核' } }).value.meta.title).toBe('考核');
  });

  it('keeps the clause and where it stands', () => {
    expect(create(breakdown([])).value.meta).toMatchObject({
      weightClause: '权重不低于4%。',
      weightClauseSource: '第222–223行',
      notice: '工作要点',
      documentNumber: '沈政办发〔2017〕1号',
    });
  });
});

describe('[W6] the limit', () => {
  const stating = (minPercent: string) =>
    breakdown([owned(['市教育局'])], { weightRule: { minPercent, clause: '', source: { line: 1, endLine: 1 } } });

  it.each<[string, number, string[]]>([
    ['4', 0.04, []],
    ['5', 0.05, []],
    ['3.5', 0.035, []],
    ['7', 0.07, []],
    ['0', 0.04, ['weightLimitUnusable']],
    ['101', 0.04, ['weightLimitUnusable']],
    ['四', 0.04, ['weightLimitUnusable']],
  ])('[W6] %s percent: %d', (percent, limit, issues) => {
    expect([limitOf(stating(percent)), codes(stating(percent))]).toEqual([limit, issues]);
  });

  it('[W6] is the default, and said, when the document has none', () => {
    const silent = breakdown([owned(['市教育局'])], { weightRule: null });
    expect([limitOf(silent), codes(silent)]).toEqual([0.04, ['weightLimitDefault']]);
  });
});

describe('weights', () => {
  it('one row per unit with the clause, given values beside it', () => {
    const { weights } = create(breakdown([]), {
      units: [unit('IT局'), unit('市教育局')],
      weights: [{ unit: 'it局', total: 100, points: 5 }],
    }).value;
    const basis = { document: '沈政办发〔2017〕1号', clause: '权重不低于4%。' };
    expect(weights).toEqual([
      { unit: 'IT局', total: 100, points: 5, ...basis },
      { unit: '市教育局', total: null, points: null, ...basis },
    ]);
  });

  it('of a unit that is not in the roster are kept and reported', () => {
    const { value, issues } = create(breakdown([owned(['市教育局'])]), {
      weights: [{ unit: '外局', total: 100, points: 5 }],
    });
    expect(value.weights.map((entry) => entry.unit)).toEqual(['市教育局', '外局']);
    expect(issues).toMatchObject([{ code: 'weightEntryUnused', at: { record: 'weights', index: 1 } }]);
  });
});

describe('a roster from the document', () => {
  const roster = (...owners: string[]) => rosterDraft(breakdown([owned(owners)])).units.map((draft) => draft.unit);

  it('units in order of first appearance, without collectives and repetitions', () => {
    const names = roster('市教育局', '各区、县(市)政府', '市财政局', '市政府有关部门', ' 市教育局').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['市教育局', '市财政局']);
  });

  it('a short form of a name printed in full is not a second unit', () => {
    expect(roster('教育局', '市教育局').map(({ name }) => name)).toEqual(['市教育局']);
  });

  it('is used when none is given, and said', () => {
    expect(codes(breakdown([owned(['市教育局'])]), { units: null })).toEqual(['rosterFromDocument']);
    expect(codes(breakdown([]), { units: [] })).toEqual(['rosterEmpty']);
  });

  it('names that may be one body are two units, and said', () => {
    const twice = breakdown([owned(['市发改委', '市发展改革委'])]);
    expect(codes(twice, { units: null })).toEqual(['rosterFromDocument', 'ownerNearDuplicate']);
    expect(create(twice, { units: null }).value.units.map(({ name }) => name)).toEqual(['市发改委', '市发展改革委']);
  });

  it('a name that the roster does not know is compared with its units', () => {
    const { issues } = create(breakdown([owned(['市发改委', '市教育局'])]), {
      units: [unit('市教育局'), unit('市发展改革委')],
    });
    expect(issues.map(({ code }) => code)).toEqual(['ownerUnknown', 'ownerNearDuplicate']);
    expect(issues[1]).toMatchObject({
      at: { record: 'tasks', index: 0 },
      facts: { name: '市发展改革委', other: '市发改委', tasks: 0, otherTasks: 1, reason: 'abbreviation' },
    });
    const merged = [unit('市教育局'), unit('市发展改革委', { aliases: ['市发改委'] })];
    expect(codes(breakdown([owned(['市发改委', '市教育局'])]), { units: merged })).toEqual([]);
  });
});

describe('the seeds', () => {
  const folder = new URL('../../seeds/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.expected.json'));
  const documents = files.flatMap((file) => {
    const parsed = breakdownSchema.safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    return parsed.success ? [{ file, document: parsed.data }] : [];
  });

  it('are there', () => {
    expect(documents.length).toBeGreaterThanOrEqual(4);
  });

  it.each(documents)('$file gives a round that can be scored', ({ document }) => {
    const { value } = create(document, { units: null });
    expect(assessmentSchema.parse(value)).toEqual(value);
    const { value: scores, issues } = scoreAssessment(value);
    expect(scores.units.every(({ status }) => status === '未评完')).toBe(true);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
