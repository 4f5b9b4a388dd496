import { expect, it } from 'vitest';
import { type Assessment, assessmentSchema } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { isErrorValue } from '../../src/workbook/parse/gridCells';
import type { GridValue, WorkbookGrid } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';

const WORKBOOKS = 60;
const SEED = 20230801;

/** LibreOffice keeps logical values as the numbers 1 and 0, Excel does not: they stand outside this comparison. */
const withoutLogicals = (assessment: Assessment): Assessment =>
  assessmentSchema.parse(
    JSON.parse(JSON.stringify(assessment), (_, value: unknown) => (typeof value === 'boolean' ? '是' : value)),
  );

async function gridOf(bytes: Uint8Array): Promise<WorkbookGrid> {
  const { value, issues } = await readWorkbook(bytes);
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}

const isSame = (a: GridValue, b: GridValue): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-9);

/** Formula cells of `ours` that `theirs` shows differently, or that are errors in either. */
function differences(ours: WorkbookGrid, theirs: WorkbookGrid): { readonly cells: number; readonly found: string[] } {
  const found: string[] = [];
  let cells = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    sheet.rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (!sheet.hasFormula(r, c)) return;
        cells += 1;
        const recalculatedValue = other?.rows[r]?.[c] ?? null;
        if (!isSame(value, recalculatedValue) || isErrorValue(value) || !other?.hasFormula(r, c)) {
          found.push(
            `${sheet.name} R${r + 1}C${c + 1}: ${JSON.stringify(value)} ≠ ${JSON.stringify(recalculatedValue)}`,
          );
        }
      });
    });
  }
  return { cells, found };
}

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  it(`[S1–S13, W1–W5, R1–R5] ${WORKBOOKS} random workbooks: LibreOffice recalculates every formula to our value`, async () => {
    const files = await Promise.all(
      sampleAssessments(WORKBOOKS, SEED)
        .map(withoutLogicals)
        .map((assessment) => writeWorkbook(planWorkbook(assessment, scoreAssessment(assessment).value))),
    );
    const resaved = await recalculated(files);
    let cells = 0;
    for (const [index, file] of files.entries()) {
      const result = differences(await gridOf(file), await gridOf(resaved[index] ?? new Uint8Array()));
      cells += result.cells;
      expect(result.found, `workbook ${index}`).toEqual([]);
    }
    expect(cells).toBeGreaterThan(10_000);
  }, 600_000);
});
