import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import type { WorkbookPlan } from '../../src/workbook/port';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { editSheet, showInstead } from '../support/editPlan';
import { smallAssessment } from '../support/smallAssessment';

const plan = planWorkbook(smallAssessment(), scoreAssessment(smallAssessment()).value);

const formulasIn = ({ sheets }: WorkbookPlan): number =>
  sheets.flatMap(({ cells, tables }) => [
    ...cells.filter(({ formula }) => formula !== undefined),
    ...tables.flatMap(({ rows, columns }) =>
      rows.flatMap(() => columns.filter(({ formula }) => formula !== undefined)),
    ),
  ]).length;

const check = async (edited: WorkbookPlan) => checkWorkbook(xlsxPort(await writeWorkbook(edited)));

describe('check compares every formula cell with the engine', () => {
  it('finds nothing in a workbook as written', async () => {
    const { checked, differences, issues } = await check(plan);
    expect({ differences, issues }).toEqual({ differences: [], issues: [] });
    expect(checked).toBe(formulasIn(plan));
    expect(checked).toBeGreaterThan(200);
  });

  it.each([
    ['证据评分', 2, '最终得分', 9, { row: 6, column: 25, cached: 9, expected: 10 }],
    ['权重核验', 0, '核验结论', '不达标', { row: 4, column: 7, cached: '不达标', expected: '达标' }],
    ['单位得分', 1, '名次', 2, { row: 5, column: 16, cached: 2, expected: 1 }],
  ])('finds a changed value in %s', async (sheet, row, header, value, difference) => {
    const { differences, issues } = await check(showInstead(plan, sheet, row, header, value));
    expect(differences).toEqual([{ sheet, header, ...difference }]);
    expect(issues).toMatchObject([{ code: 'formulaDiffers', severity: 'error' }]);
  });

  it('finds a changed value in a ranking sheet', async () => {
    const name = '排名·区县(市)';
    const cells = plan.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
    const best = cells.find(({ style, value }) => style === 'paperOpenScore' && value === 100);
    expect(best).toBeDefined();
    const edited = editSheet(plan, name, (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell === best ? { ...cell, value: 99.5 } : cell)),
    }));
    const { differences } = await check(edited);
    const { row, column } = best ?? {};
    expect(differences).toMatchObject([{ sheet: name, row, column, cached: 99.5, expected: 100 }]);
  });

  it('says in one sentence that a file was never calculated', async () => {
    const uncalculated: WorkbookPlan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
        tables: sheet.tables.map((table) => ({
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            values: row.values.map((value, c) => (table.columns[c]?.formula === undefined ? value : null)),
          })),
        })),
      })),
    };
    const { issues } = await check(uncalculated);
    expect(issues.map(({ code }) => code)).toEqual(['formulaNotCalculated']);
  });
});
