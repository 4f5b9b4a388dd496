import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { scoreWorkbook } from '../../src/app/scoreWorkbook';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import { excelHost } from '../support/excel-host/createExcelHost';
import { saveAsXlsx } from '../support/excel-host/saveAsXlsx';
import { recalculated } from '../support/libreoffice';
import { openInExcel } from './openInExcel';
import { goByKeys, pressKeyOn, tabTo } from './support/keyboard';
import { describePane } from './support/describePane';
import { ROSTER, WAIT } from './support/pane';

const ROWS = 30;

const rosterText = async (): Promise<string> =>
  (await readFile(new URL(`../../seeds/${ROSTER}`, import.meta.url), 'utf8'))
    .replace(/^\uFEFF/, '')
    .replaceAll(',', '\t');

const stepDone = (page: Page, title: string): Promise<void> => page.getByText(`${title}：`).first().waitFor(WAIT);

/** The button of the row's conclusion, pressed. */
const concluded = (page: Page, word: string) =>
  page.getByRole('group', { name: '考评结论' }).getByRole('button', { name: new RegExp(word), pressed: true });

/** A newcomer's whole round, without a mouse: notice, units and weights, 30 rows, a correction, the ranking, one step back. */
async function playRound(page: Page): Promise<void> {
  await pressKeyOn(page, '导入通知');
  await pressKeyOn(page, /^沈阳市2017年政务公开工作要点任务明细表/);
  await page.getByText('将写入的任务：130项').waitFor(WAIT);
  await pressKeyOn(page, '写入130项任务');
  await stepDone(page, '写入任务');

  await goByKeys(page, '单位');
  await pressKeyOn(page, '粘贴名册');
  await tabTo(page, '从 Excel、WPS 复制的名册');
  await page.keyboard.insertText(await rosterText());
  await page.getByText('读到46个单位').waitFor(WAIT);
  await pressKeyOn(page, '采用这份名册');
  await pressKeyOn(page, '写入');
  await page.getByRole('region', { name: '未写入的修改' }).waitFor({ ...WAIT, state: 'detached' });

  await goByKeys(page, '评分');
  await page.getByText(`已评0/1010`).waitFor(WAIT);
  await tabTo(page, '评分人');
  await page.keyboard.insertText('张三');
  await pressKeyOn(page, '评完自动到下一条', 'Space');
  for (let done = 1; done <= ROWS; done += 1) {
    await page.keyboard.press(done % 3 === 0 ? '3' : '1');
    await page.getByText(`已评${done}/1010`).waitFor(WAIT);
  }
  await page.keyboard.press('p');
  await concluded(page, '未完成').waitFor(WAIT);
  await page.keyboard.press('8');
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('复核后核定');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-focus') === 'heading', null, WAIT);
  await page.keyboard.press('p');
  await page.getByText('最终 7.00／10分').waitFor(WAIT);

  await goByKeys(page, '排名');
  await pressKeyOn(page, '更新排名');
  await stepDone(page, '更新排名');
  await pressKeyOn(page, '撤销上次写入');
  await stepDone(page, '撤销上次写入');
}

/** What LibreOffice makes of every score after calculating all formulas anew. */
async function scoresInLibreOffice(files: readonly Uint8Array[]) {
  return Promise.all(
    (await recalculated(files)).map(async (bytes) => {
      const { value: grid } = await readWorkbook(bytes);
      const rowsOf = (name: string) => grid?.sheets.find((sheet) => sheet.name === name)?.rows.map((row) => [...row]);
      const { units } = await scoreWorkbook(xlsxPort(bytes));
      return { scores: rowsOf('单位得分'), weights: rowsOf('权重核验'), districts: rowsOf('排名·区县(市)'), units };
    }),
  );
}

const TALL = { viewport: { width: 320, height: 760 } };

describePane((open) => {
  it(
    'is played by keyboard, in a file and in Excel, and LibreOffice finds the same numbers in both workbooks',
    { timeout: 600_000 },
    async () => {
      const inFile = await open(TALL);
      await playRound(inFile);
      const [download] = await Promise.all([inFile.waitForEvent('download', WAIT), pressKeyOn(inFile, '保存')]);
      expect(download.suggestedFilename()).toBe('沈阳市2017年政务公开考核.xlsx');
      const file = await readFile(await download.path());
      await inFile.context().close();

      const host = excelHost({ sheets: ['我的表'] });
      const inExcel = await open({ ...TALL, before: (page) => openInExcel(page, host).then(() => undefined) });
      await playRound(inExcel);
      expect(host.workbook.sheets.map(({ name }) => name)).toContain('我的表');

      const [fromFile, fromExcel] = await scoresInLibreOffice([file, await saveAsXlsx(host)]);
      expect(fromExcel).toEqual(fromFile);
      const units = fromFile?.units ?? [];
      expect(units.reduce((rows, { assessed }) => rows + assessed, 0)).toBe(ROWS);
      // No unit has handed in evidence (S3): only the row with a 核定 earns something (S7).
      expect(units.filter(({ earnedPoints }) => earnedPoints !== '0')).toMatchObject([{ earnedPoints: '7' }]);
      expect(units.find(({ unit }) => unit === '大东区政府')?.weight).toMatchObject({
        share: '3.99',
        verdict: '不达标',
      });
    },
  );
});
