import { describe, expect, it } from 'vitest';
import { prepareReassignment } from '../../src/app/reassignWorkbook';
import { renewalOf } from '../../src/app/renewWorkbook';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import type { Assessment } from '../../src/assessment/model/assessment';
import { liveFile } from '../../src/hosts/xlsx/liveFile';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { breakdownTask } from '../support/breakdown-builder';
import { smallAssessment } from '../support/smallAssessment';

/** 1,025 × 1,024 is more than the 1,048,576 rows of a sheet. */
const UNITS = 1_025;
const TASKS = 1_024;

const small = smallAssessment();
const [task] = small.tasks;
if (task === undefined) throw new Error('the small round has no task');

const wide: Assessment = {
  ...small,
  ...{ weights: [], adjustments: [], evidence: [], choices: [] },
  units: Array.from({ length: UNITS }, (_, index) => ({
    name: `第${index + 1}局`,
    group: '市政府部门',
    aliases: [],
    email: '',
    note: '',
  })),
};
const names = wide.units.map(({ name }) => name);

const SAID = '“证据评分”要写1049600行，一张工作表最多写1048573行，没有生成工作簿。请按单位组别拆成几个考核，分别生成。';

const errors = (issues: readonly { readonly severity: string; readonly message: string }[]): string[] =>
  issues.filter(({ severity }) => severity === 'error').map(({ message }) => message);

describe('more rows than a sheet of Excel has', () => {
  it('that a new notice would make of a workbook are an error, by which nothing is written', () => {
    const tasks = Array.from({ length: TASKS }, (_, index) =>
      breakdownTask({ id: `T${index + 1}`, responsible: names }),
    );
    const breakdown = {
      ...({ kind: 'breakdown', title: '通知', attachmentTitle: null, issuer: null, documentNumber: null } as const),
      ...{ issuedOn: null, publishedOn: null, year: 2026, weightRule: null, issues: [], tasks },
    };
    expect(errors(renewalOf(wide, { breakdown, source: 'a.txt', time: '2026-11-22' }).issues)).toContain(SAID);
  }, 120_000);

  it('that a choice of units would make of a workbook are an error, by which nothing is written', async () => {
    const round: Assessment = {
      ...wide,
      tasks: Array.from({ length: TASKS }, (_, index) => ({ ...task, id: `T${index + 1}`, responsible: ['有关单位'] })),
    };
    const book = liveFile();
    expect(await book.apply(planWorkbook(round, scoreAssessment(round).value))).toEqual([]);
    const choices = [{ phrase: '有关单位', units: names }];
    const { issues } = await prepareReassignment(book, choices, '2026-11-22');
    expect(errors(issues)).toContain(SAID);
  }, 120_000);
});
