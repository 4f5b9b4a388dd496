import { beforeEach, describe, expect, it } from 'vitest';
import { sealed, unsealed } from '../../../src/app/exchange/seal';
import type { Assessment } from '../../../src/assessment/model/assessment';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { excelWorkbook } from '../../../src/hosts/officejs/excelWorkbook';
import { parseWorkbook } from '../../../src/workbook/parse/parseWorkbook';
import { planWorkbook } from '../../../src/workbook/write/planWorkbook';
import { createExcelHost } from '../../support/excel-host/createExcelHost';
import { inExcel } from '../../support/excel-host/inExcel';
import { smallAssessment } from '../../support/smallAssessment';

const RANKING = '排名·市政府部门';
const TIME = '2026-11-22 14:05:00';

const planOf = (round: Assessment) => planWorkbook(round, scoreAssessment(round).value);
const seal = (round: Assessment) => sealed(round, scoreAssessment(round).value, TIME);

const footerIn = (sheet: string): Promise<string> =>
  inExcel(async (context) => {
    const { defaultForAllPages } = context.workbook.worksheets.getItem(sheet).pageLayout.headersFooters;
    defaultForAllPages.load('leftFooter');
    await context.sync();
    return defaultForAllPages.leftFooter;
  });

describe('footers of a sealed round in Excel', () => {
  const small = smallAssessment();
  const sealedRound = seal(small);
  const code = sealedRound.seal?.code ?? '';
  let book = excelWorkbook();

  beforeEach(async () => {
    createExcelHost();
    book = excelWorkbook();
    expect(await book.apply(planOf(small))).toEqual([]);
  });

  it('[B3] print the check code once the round is sealed', async () => {
    expect(await footerIn(RANKING)).toBe(`&9 ${RANKING}`);
    expect(await book.apply(planOf(sealedRound))).toEqual([]);
    expect(await footerIn(RANKING)).toBe(`&9 ${RANKING} · 校验码 ${code}`);
    expect(await footerIn('单位得分')).toBe(`&9 单位得分 · 校验码 ${code}`);
    expect(await footerIn('证据评分')).toBe('&9 证据评分');
  });

  it('[B3] claim nothing once the round is not what was sealed', async () => {
    await book.apply(planOf(sealedRound));
    const evidence = sealedRound.evidence.map((row) => ({ ...row, deduction: 1, deductionReason: '迟报' }));
    await book.apply(planOf({ ...sealedRound, evidence }));
    expect(await footerIn(RANKING)).toBe(`&9 ${RANKING} · 与封存不符`);
  });

  it('[B3] are as before when the seal is taken off', async () => {
    await book.apply(planOf(sealedRound));
    await book.apply(planOf(unsealed(sealedRound, TIME)));
    expect(await footerIn(RANKING)).toBe(`&9 ${RANKING}`);
  });

  it('[B3] are as before when sealing is taken back', async () => {
    await book.apply(planOf(sealedRound));
    expect(await book.undo()).toEqual([]);
    expect(await footerIn(RANKING)).toBe(`&9 ${RANKING}`);
    expect(await footerIn('单位得分')).toBe('&9 单位得分');
  });

  it('[B3] stay where a person wrote another', async () => {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(RANKING);
      sheet.protection.unprotect();
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = '内部资料';
      await context.sync();
    });
    await book.apply(planOf(sealedRound));
    expect(await footerIn(RANKING)).toBe('内部资料');
    expect(await footerIn('单位得分')).toContain(code);
  });

  it('[B2] goes with the same code after Excel has read and written it', async () => {
    await book.apply(planOf(sealedRound));
    const { value } = await book.read();
    const round = value === null ? undefined : parseWorkbook(value).value?.assessment;
    expect(round?.seal).toEqual(sealedRound.seal);
    expect(round && seal(round).seal?.code).toBe(code);
  });
});
