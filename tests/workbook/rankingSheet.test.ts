import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingDisagreements } from '../../src/app/rankingDisagreements';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { gridOf } from '../../src/workbook/planGrid';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { rankingSheets } from '../../src/workbook/write/rankingSheet';
import { adjustment, assessment, grade, row, task, unit } from '../support/assessment-builder';
import { assessmentArbitrary } from '../support/assessment-arbitrary';
import { forgedRanking } from '../support/forgedRanking';

const SHEET = '排名·市政府部门';

/** One group whose units have these scores; null: nothing applies to the unit. */
function round(scores: readonly (number | null)[], over: Partial<Assessment> = {}): Assessment {
  const units = scores.map((_, index) => unit(`第${index + 1}局`));
  const evidence = scores.map((score, index) =>
    row(score === null ? '不适用' : '部分完成', { unit: `第${index + 1}局`, rate: (score ?? 0) / 100 }),
  );
  return assessment({ tasks: [task('T1', { points: 100 })], units, evidence, ...over });
}

const planOf = (x: Assessment): WorkbookPlan => planWorkbook(x, scoreAssessment(x).value);

const sheetsOf = (x: Assessment): SheetPlan[] => rankingSheets(x, scoreAssessment(x).value);

const textsOf = (x: Assessment): string[] =>
  sheetsOf(x).flatMap(({ cells }) => cells.map(({ value }) => String(value ?? '')));

const disagreements = (plan: WorkbookPlan, x: Assessment): string[] =>
  rankingDisagreements(gridOf(plan), scoreAssessment(x).value.units).map(({ message }) => message);

describe('best and last places are marked', () => {
  const marks = (scores: readonly (number | null)[]): string =>
    textsOf(round(scores))
      .filter((text) => text === '▲' || text === '▼')
      .join('');

  it.each<[string, readonly (number | null)[], string]>([
    ['nobody stands alone', [90], ''],
    ['one above one', [90, 80], '▲▼'],
    ['all in one place', [90, 90, 90], ''],
    ['at most half are top', [90, 80, 70], '▲▼'],
    ['a shared place counts whole', [90, 80, 80, 70], '▲▲▲▼'],
    ['three and the last of many', [99, 98, 97, 96, 95, 94, 93], '▲▲▲▼'],
    ['a shared last place', [99, 98, 97, 96, 95, 90, 90], '▲▲▲▼▼'],
    ['a unit without a score has no place', [90, 80, null], '▲▼'],
  ])('%s', (_, scores, expected) => {
    expect(marks(scores)).toBe(expected);
  });
});

describe('等次统计 agrees with the list', () => {
  it('says how many units have each grade, the highest first, and how many have none', () => {
    const grades = [grade('不合格', 0), grade('优秀', 90), grade('良好', 80), grade('优秀', 95)];
    expect(textsOf(round([99, 91, 85, 10, null], { grades }))).toContain(
      '等次统计：优秀2个、良好1个、不合格1个、无等次1个。',
    );
  });

  it('whatever is entered', () => {
    fc.assert(
      fc.property(assessmentArbitrary(), (x) => {
        expect(disagreements(planOf(x), x)).toEqual([]);
      }),
      { seed: 20180115, numRuns: 100 },
    );
  });

  it('says which sentence is wrong when somebody types another number', () => {
    const x = round([99, 91, 85]);
    const said = '等次统计：优秀2个、良好1个、合格0个、不合格0个。';
    const forged = '等次统计：优秀1个、良好1个、合格0个、不合格0个。';
    expect(disagreements(forgedRanking(planOf(x), SHEET, said, forged), x)).toEqual([
      `“${forged}”与名单不一致：名单上优秀2个、良好1个。请更新排名，核对后再印发。`,
    ]);
  });

  it('says when a unit was typed over', () => {
    const x = round([99, 91]);
    expect(disagreements(forgedRanking(planOf(x), SHEET, '第2局', '第1局'), x)).toEqual([
      '名单与单位名册不一致，缺第2局，重复第1局。请更新排名，核对后再印发。',
    ]);
  });

  it('says in 备注 why a good score gives the lowest grade', () => {
    const x = round([99, 91], { adjustments: [adjustment('否决', null, { unit: '第1局' })] });
    expect(textsOf(x)).toContain('否决');
  });
});

describe('what 版式 says is printed', () => {
  it('and its defaults where nothing is entered', () => {
    const x = round([99]);
    expect(textsOf({ ...x, meta: { ...x.meta, issuer: '市政府办公厅' } })).toEqual(
      expect.arrayContaining(['附件', '（2017年度）', '市政府办公厅', '日期：　　年　月　日']),
    );
  });

  it('a day as a date, nothing where 无 is entered', () => {
    const paper = [
      { name: '附件号', value: '无' },
      { name: '发文字号', value: '沈政办发〔2018〕5号' },
      { name: '落款日期', value: 43115 },
    ];
    const texts = textsOf(round([99], { paper }));
    expect(texts).toEqual(expect.arrayContaining(['沈政办发〔2018〕5号', '2018年1月15日', '日期：2018年1月15日']));
    expect(texts).not.toContain('附件');
  });
});

describe('pages', () => {
  const printed = (units: number): readonly number[] =>
    sheetsOf(round(Array.from({ length: units }, () => 90)))[0]?.print?.breaksAfter ?? [];

  it('a short list stands on one page', () => {
    expect(printed(3)).toEqual([]);
  });

  it('the signatures never stand without three units above them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 130 }), (units) => {
        const lastUnit = 6 + units;
        expect(Math.max(0, ...printed(units))).toBeLessThanOrEqual(lastUnit - 3);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
