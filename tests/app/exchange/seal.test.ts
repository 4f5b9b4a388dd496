import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/checkWorkbook';
import { describe as sentenceOf } from '../../../src/app/describe';
import { sealWorkbook } from '../../../src/app/exchange/sealWorkbook';
import { placeText } from '../../../src/app/placeText';
import type { Assessment } from '../../../src/assessment/model/assessment';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../../src/hosts/xlsx/writeWorkbook';
import { xlsxPort } from '../../../src/hosts/xlsx/xlsxPort';
import { planWorkbook } from '../../../src/workbook/write/planWorkbook';
import { withSampleEvidence } from '../../../src/app/demo/sampleEvidence';
import { sampleAssessments } from '../../support/assessment-arbitrary';
import { showInstead } from '../../support/editPlan';
import { fileOf } from '../../support/fileOf';
import { recalculated } from '../../support/libreoffice';
import { describeWith } from '../../support/requireTool';
import { SEALED_ON, sealedRound, sealIn } from '../../support/sealedFile';
import { smallAssessment } from '../../support/smallAssessment';
import { withoutLogicals } from '../../support/withoutLogicals';

const small = smallAssessment();
const sealedSmall = sealedRound(small);
const code = sealedSmall.seal?.code ?? '';

/** The sealed round as somebody saves it after a change. */
const afterwards = (change: Partial<Assessment>): Promise<Uint8Array> => fileOf({ ...sealedSmall, ...change });

async function told(file: Uint8Array): Promise<string[]> {
  const check = await sealIn(file);
  return (check?.issues ?? []).map(sentenceOf).map(({ at, message }) => `${placeText(at)}：${message}`);
}

describe('the seal of a file', () => {
  it('matches as long as nothing is changed', async () => {
    expect(await sealIn(await fileOf(sealedSmall))).toEqual({
      code,
      sealedOn: SEALED_ON,
      isMatching: true,
      issues: [],
    });
  });

  it('is none where nothing is sealed', async () => {
    expect(await sealIn(await fileOf(small))).toBeNull();
  });

  it('[B4] names an entry and what follows from it by sheet and cell, inputs first', async () => {
    const evidence = small.evidence.map((row, index) =>
      index === 0 ? { ...row, publishedOn: 42_920, points: { typed: 5 } } : row,
    );
    const [broken, ...cells] = await told(await afterwards({ evidence }));
    expect(broken).toContain(`与${SEALED_ON}封存的不符：封存的校验码是${code}`);
    expect(broken).toContain('有5处不同');
    expect(cells).toEqual([
      '工作表“证据评分”J4：和平区政府 T1-01：“分值”封存时是随任务的分值，现在是另填的“5”。',
      '工作表“证据评分”M4：和平区政府 T1-01：“公开日期”封存时是空白，现在是“2017-07-04”。',
      expect.stringMatching(/^工作表“证据评分”[A-Z]+4：和平区政府 T1-01：“最终得分”封存时是“10”，现在是“4”。$/),
      expect.stringMatching(/^工作表“单位得分”[A-Z]+4：和平区政府：“折算得分”封存时是“40”，现在是“37.33”。$/),
      expect.stringMatching(/^工作表“单位得分”[A-Z]+4：和平区政府：“政务公开得分”封存时是“100”，现在是“93.33”。$/),
    ]);
  });

  it('[B4] names a rule, a weight and a fact of the round', async () => {
    const lines = await told(
      await afterwards({
        meta: { ...small.meta, year: 2018 },
        settings: small.settings.map((one) => (one.name === '权重下限' ? { ...one, value: 0.05 } : one)),
        weights: small.weights.map((one, index) => (index === 1 ? { ...one, points: 6 } : one)),
      }),
    );
    expect(lines.join('\n')).toContain('工作表“_系统”：“年度”封存时是“2017”，现在是“2018”。');
    expect(lines.join('\n')).toMatch(/工作表“评分规则”B\d+：权重下限：“取值”封存时是“0\.04”，现在是“0\.05”。/);
    expect(lines.join('\n')).toContain('工作表“权重核验”D5：市教育局：“政务公开分值”封存时是“5”，现在是“6”。');
    expect(lines.join('\n')).toContain('工作表“单位得分”N4：和平区政府：“核验结论”封存时是“达标”，现在是“不达标”。');
  });

  it('[B4] names rows that came and rows that went', async () => {
    const [gone, ...others] = small.evidence;
    if (gone === undefined) throw new Error('no rows');
    const lines = await told(
      await afterwards({ evidence: [...others, { ...gone, unit: '市教育局', taskId: 'T1-02' }] }),
    );
    expect(lines).toContain('工作表“证据评分”第6行：市教育局 T1-02：这一行是封存以后增加的。');
    expect(lines.find((line) => line.includes('现在没有了'))).toMatch(
      /^工作表“证据评分”：和平区政府 T1-01：封存时有这一行，现在没有了（封存时：单位“和平区政府”，任务编号“T1-01”，.*考评结论“完成”/,
    );
  });

  it('[B4] says that what was kept of it is damaged', async () => {
    const seal = { code, sealedOn: SEALED_ON, content: sealedSmall.seal?.content.slice(0, -20) ?? '' };
    const lines = await told(await afterwards({ seal, grades: [] }));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('留的底被改动或损坏了');
  });

  it('[B4] is checked against results that somebody typed over, too', async () => {
    const plan = planWorkbook(sealedSmall, scoreAssessment(sealedSmall).value);
    const { seal, issues } = await checkWorkbook(
      xlsxPort(await writeWorkbook(showInstead(plan, '单位得分', 1, '名次', 2))),
    );
    expect(seal).toEqual({ code, sealedOn: SEALED_ON, isMatching: true });
    expect(issues).toMatchObject([{ code: 'formulaDiffers', at: { sheet: '单位得分', row: 5 } }]);
  });
});

describe('sealing a file', () => {
  it('[B1] writes the code into 操作记录, and the file then matches', async () => {
    const port = xlsxPort(await fileOf(small));
    expect(await sealWorkbook(port, SEALED_ON)).toEqual({ code, issues: [] });
    const { seal, issues } = await checkWorkbook(xlsxPort(port.bytes()));
    expect({ seal, issues }).toEqual({ seal: { code, sealedOn: SEALED_ON, isMatching: true }, issues: [] });
  });

  it('[B1] puts a new seal in place of one that is broken', async () => {
    const port = xlsxPort(await afterwards({ grades: small.grades.slice(1) }));
    const { code: newCode } = await sealWorkbook(port, '2026-12-01 09:00:00');
    expect(newCode).not.toBe(code);
    expect(await sealIn(port.bytes())).toMatchObject({
      code: newCode,
      sealedOn: '2026-12-01 09:00:00',
      isMatching: true,
    });
  });

  it('seals nothing where a sheet is missing', async () => {
    const plan = planWorkbook(small, scoreAssessment(small).value);
    const sheets = plan.sheets.filter(({ name }) => name !== '权重核验');
    const port = xlsxPort(await writeWorkbook({ ...plan, sheets }));
    expect(await sealWorkbook(port, SEALED_ON)).toMatchObject({ code: null });
    expect((await checkWorkbook(xlsxPort(port.bytes()))).seal).toBeNull();
  });
});

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  it('[B2] a seal matches after LibreOffice has saved the file', async () => {
    const samples = sampleAssessments(12, 20261122).map(withoutLogicals);
    const rounds = [small, withSampleEvidence(small), ...samples].map(sealedRound);
    const resaved = await recalculated(await Promise.all(rounds.map(fileOf)));
    for (const [index, file] of resaved.entries()) {
      const check = await sealIn(file);
      expect(check?.code).toBe(rounds[index]?.seal?.code);
      expect(
        check?.issues.map(sentenceOf).map(({ message }) => message),
        `workbook ${index}`,
      ).toEqual([]);
    }
  }, 600_000);
});
