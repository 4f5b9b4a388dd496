import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, it } from 'vitest';
import { withSampleEvidence } from '../../src/app/demo/sampleEvidence';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { parseWorkbook } from '../../src/workbook/parse/parseWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { assessment, row, task, unit, weight } from '../support/assessment-builder';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { fileOf } from '../support/fileOf';
import { formulaDifferences } from '../support/formulaDifferences';
import { gridInFile } from '../support/gridInFile';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';
import { smallAssessment } from '../support/smallAssessment';
import { withoutLogicals } from '../support/withoutLogicals';

const WORKBOOKS = 60;
const SEED = 20230801;

/** 52 units × 100 tasks, all filled in. */
function longAssessment(): Assessment {
  const tasks = Array.from({ length: 100 }, (_, index) =>
    task(`T1-${String(index + 1).padStart(3, '0')}`, { rubric: null }),
  );
  const units = Array.from({ length: 52 }, (_, index) => unit(`第${index + 1}单位`, { group: `第${index % 3}组` }));
  const evidence = units.flatMap(({ name }) => tasks.map(({ id }) => row(null, { unit: name, taskId: id })));
  return withSampleEvidence(
    assessment({ tasks, units, weights: units.map(({ name }) => weight(100, 4, name)), evidence }),
  );
}

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  const random = sampleAssessments(WORKBOOKS, SEED).map(withoutLogicals);
  const [long, small] = [longAssessment(), smallAssessment()];
  let files: readonly Uint8Array[] = [];
  let resaved: readonly Uint8Array[] = [];

  beforeAll(async () => {
    files = await Promise.all([...random, long, small].map(fileOf));
    resaved = await recalculated(files);
  }, 900_000);

  it(`[S1–S13, W1–W5, R1–R5] ${WORKBOOKS} random workbooks: LibreOffice recalculates every formula to our value`, async () => {
    let formulas = 0;
    for (const [index, file] of files.slice(0, WORKBOOKS).entries()) {
      const result = formulaDifferences(await gridInFile(file), await gridInFile(resaved[index]));
      formulas += result.formulas;
      expect(result.found, `workbook ${index}`).toEqual([]);
    }
    expect(formulas).toBeGreaterThan(10_000);
  }, 120_000);

  it('a table long enough to share its formulas recalculates to our values, and reads back the same', async () => {
    expect(long.evidence.length).toBeGreaterThan(5_000);
    const grid = await gridInFile(files.at(-2));
    // 版式 lists its items, filled in or not.
    const read = parseWorkbook(grid).value?.assessment;
    expect(read && { ...read, paper: long.paper }).toEqual(long);
    const { formulas, found } = formulaDifferences(grid, await gridInFile(resaved.at(-2)));
    expect(found).toEqual([]);
    expect(formulas).toBeGreaterThan(5 * 5_000);
  }, 120_000);

  it('understands the set-up of the sheets: validation, protection, print titles, names, hidden sheet', async () => {
    const plan = planWorkbook(small, scoreAssessment(small).value);
    const workbook = await readXlsx(resaved.at(-1) ?? new Uint8Array(), { readStyles: true });
    const sheetOf = (name: string) => workbook.sheets.find((sheet) => sheet.name === name);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    const evidence = sheetOf('证据评分');
    const conclusion = evidence?.dataValidations?.find(({ inputTitle }) => inputTitle === '考评结论');
    expect(conclusion).toMatchObject({
      type: 'list',
      range: 'P4:P6',
      inputMessage: '从列表中选择。未考评的留空；选“部分完成”时请填完成率或数量。',
      errorMessage: '只能选：完成、部分完成、未完成、不适用。未考评的请留空。',
    });
    const rules = evidence?.dataValidations?.map(({ type }) => type);
    expect(new Set(rules)).toEqual(new Set(['list', 'decimal', 'date']));
    expect(evidence?.conditionalRules?.length).toBeGreaterThanOrEqual(12);
    expect(evidence?.protection?.sheet).toBe(true);
    expect(evidence?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: '$3:$3',
      printTitlesColumn: '$B:$D',
    });
    expect(evidence?.headerFooter?.oddFooter).toContain('第 &P 页，共 &N 页');
    expect(evidence?.tables?.map(({ name }) => name)).toEqual(['tblEvidence']);
    expect(sheetOf('_系统')).toMatchObject({ hidden: true });
    expect(workbook.namedRanges?.map(({ name }) => name)).toEqual(expect.arrayContaining(['权重下限', '单位名单']));
    const locked = (at: string) => evidence?.cells?.get(at)?.style?.protection?.locked !== false;
    // Row 4: 单位 and 考评得分 are locked, 佐证 and 考评结论 are not.
    expect(['3,1', '3,23', '3,11', '3,15'].map(locked)).toEqual([true, true, false, false]);
  });
});
