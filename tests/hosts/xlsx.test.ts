import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { guard } from '../../src/hosts/xlsx/guard';

import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { LIMITS } from '../../src/shared/zip/limits';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { smallAssessment } from '../support/smallAssessment';

const plan = planWorkbook(smallAssessment(), scoreAssessment(smallAssessment()).value);

/** A PNG of one pixel. */
const ONE_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const codesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readWorkbook(bytes)).issues.map(({ code }) => code);

/** A zip whose parts were replaced or added by hand. */
async function withParts(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const original = unzipSync(await writeWorkbook(plan));
  const added = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...original, ...Object.fromEntries(added) });
}

describe('the xlsx host', () => {
  it('writes every table, cell look, pane, tab and page as planned', async () => {
    const workbook = await readXlsx(await writeWorkbook(plan), { readStyles: true });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    for (const [index, sheet] of workbook.sheets.entries()) {
      const planned = plan.sheets[index];
      expect(sheet.tables?.map(({ name }) => name) ?? []).toEqual(planned?.tables.map(({ name }) => name));
      expect(sheet.veryHidden === true).toBe(planned?.visibility === 'veryHidden');
      expect(sheet.freezePane ?? null).toEqual(
        planned?.frozen && Object.fromEntries(Object.entries(planned.frozen).filter(([, count]) => count > 0)),
      );
      expect(sheet.dataValidations?.length ?? 0).toBe(planned?.validations.length);
      expect(sheet.protection?.sheet).toBe(true);
      if (planned?.print) expect(sheet.pageSetup?.paperSize).toBe('a4');
    }
  });

  it('puts a cached value beside every formula', async () => {
    const { value } = await readWorkbook(await writeWorkbook(plan));
    const scores = value?.sheets.find(({ name }) => name === '单位得分');
    expect(scores?.rows[3]?.slice(0, 4)).toEqual(['和平区政府', '区县(市)', 2, 2]);
    expect(scores?.formula(3, 0)).toContain('tblUnits[单位]');
  });

  it('writes text that looks like a formula as text', async () => {
    const text = '=1+1';
    const assessment = smallAssessment();
    const evidence = assessment.evidence.map((row) => ({ ...row, evidence: text, deductionReason: '@SUM(A1)' }));
    const edited = { ...assessment, evidence };
    const { value } = await readWorkbook(await writeWorkbook(planWorkbook(edited, scoreAssessment(edited).value)));
    const sheet = value?.sheets.find(({ name }) => name === '证据评分');
    expect(sheet?.rows[3]?.[11]).toBe(text);
    expect(sheet?.formula(3, 11)).toBeNull();
  });

  it.each([
    ['a control character and a non-character', 'a\u0001b\ufffec', 'a\ufffdb\ufffdc'],
    ['what looks like a character code', '_x0041_', '_x0041_'],
    ['line breaks, tabs and spaces at the ends', ' 一\n二\t三 ', ' 一\n二\t三 '],
  ])('keeps %s readable', async (_, text, read) => {
    const assessment = smallAssessment();
    const evidence = assessment.evidence.map((row) => ({ ...row, evidence: text }));
    const edited = { ...assessment, evidence };
    const { value } = await readWorkbook(await writeWorkbook(planWorkbook(edited, scoreAssessment(edited).value)));
    expect(value?.sheets.find(({ name }) => name === '证据评分')?.rows[3]?.[11]).toBe(read);
  });

  it('knows how far each table reaches', async () => {
    const { value } = await readWorkbook(await writeWorkbook(plan));
    expect(value?.sheets.find(({ name }) => name === '证据评分')?.tables).toEqual([
      { name: 'tblEvidence', top: 2, bottom: 5 },
    ]);
  });

  it('reads a sheet that has comments and a picture', async () => {
    const dot = Uint8Array.from(atob(ONE_PIXEL), (character) => character.charCodeAt(0));
    const file = await writeXlsx({
      sheets: [
        {
          name: '带批注',
          rows: [['单位', '分值']],
          cells: new Map([['1,0', { value: '甲局', type: 'string', comment: { text: '批注' } }]]),
          images: [{ data: dot, type: 'png', anchor: { from: { row: 3, col: 3 } } }],
        },
      ],
    });
    const { value, issues } = await readWorkbook(file);
    expect(issues).toEqual([]);
    expect(value?.sheets[0]?.rows[1]?.[0]).toBe('甲局');
  });

  it('gives the same bytes for the same plan', async () => {
    expect(await writeWorkbook(plan)).toEqual(await writeWorkbook(plan));
  });

  it.each([
    ['a document type declaration', 'xl/workbook.xml', '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>', 'fileUnsafe'],
    ['a broken workbook part', 'xl/workbook.xml', '<workbook><sheets>', 'fileDamaged'],
    ['a broken sheet', 'xl/worksheets/sheet6.xml', 'no xml at all', 'fileDamaged'],
  ])('refuses %s', async (_, part, text, code) => {
    expect(await codesOf(await withParts({ [part]: text }))).toEqual([code]);
  });

  it('refuses a sheet that was cut short instead of reading the rows that are left', async () => {
    const whole = unzipSync(await writeWorkbook(plan))['xl/worksheets/sheet6.xml'] ?? new Uint8Array();
    const half = strFromU8(whole.subarray(0, whole.length / 2));
    expect(await codesOf(await withParts({ 'xl/worksheets/sheet6.xml': half }))).toEqual(['fileDamaged']);
  });

  it.each([
    ['unpacked', { unpacked: 20_000 }],
    ['ratio', { ratio: 1, ratioFrom: 1_000 }],
    ['packed', { packed: 1_000 }],
    ['parts', { parts: 3 }],
  ])('refuses a file over the limit of %s, counting while it unpacks', async (_, limits) => {
    expect(
      guard(await writeWorkbook(plan), { limits: { ...LIMITS, ...limits } }).issues.map(({ code }) => code),
    ).toEqual(['fileTooLarge']);
  });
});
