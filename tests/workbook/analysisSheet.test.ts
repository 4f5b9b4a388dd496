import { beforeAll, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model/assessment';
import { ANALYSIS_SHEET } from '../../src/workbook/layout/analysisLayout';
import type { WorkbookGrid } from '../../src/workbook/port';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { fileOf } from '../support/fileOf';
import { formulaDifferences } from '../support/formulaDifferences';
import { gridInFile } from '../support/gridInFile';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';
import { withoutLogicals } from '../support/withoutLogicals';

const WORKBOOKS = 25;
const SEED = 20261122;

const onlyAnalysis = (grid: WorkbookGrid): WorkbookGrid => ({
  ...grid,
  sheets: grid.sheets.filter(({ name }) => name === ANALYSIS_SHEET),
});

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  const rounds: readonly Assessment[] = sampleAssessments(WORKBOOKS, SEED).map(withoutLogicals);
  let files: readonly Uint8Array[] = [];
  let resaved: readonly Uint8Array[] = [];

  beforeAll(async () => {
    files = await Promise.all(rounds.map(fileOf));
    resaved = await recalculated(files);
  }, 600_000);

  it(`[D1] [D2] [D3] [D4] [D5] [D6] ${WORKBOOKS} random workbooks: LibreOffice recalculates 分析 to our values`, async () => {
    let formulas = 0;
    for (const [index, file] of files.entries()) {
      const result = formulaDifferences(onlyAnalysis(await gridInFile(file)), await gridInFile(resaved[index]));
      formulas += result.formulas;
      expect(result.found, `workbook ${index}`).toEqual([]);
    }
    expect(formulas).toBeGreaterThan(WORKBOOKS * 100);
  }, 120_000);
});
