import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { demoWorkbook } from '../support/demoWorkbook';
import { forgedRanking } from '../support/forgedRanking';
import { sevenCounted } from '../support/sevenCounted';
import { sealedRound } from '../support/sealedFile';
import { smallAssessment } from '../support/smallAssessment';
import { describePane } from './support/describePane';
import { chosen } from './support/exchangeSteps';
import { inLooks } from './support/inLooks';
import { openDemo } from './support/openDemo';
import { looksRight } from './support/looksRight';
import { button, go, importNotice, WAIT } from './support/pane';

const LOOKS = {
  深色: { colorScheme: 'dark' },
  高对比: { forcedColors: 'active' },
  '200%': { viewport: { width: 160, height: 300 } },
} as const;

const ranking = (page: Page, group: string) => page.getByRole('table', { name: `排名·${group}` });

async function openRanking(page: Page): Promise<void> {
  await openDemo(page);
  await go(page, '排名');
  await page.getByRole('combobox', { name: '组别' }).selectOption('区县(市)（13）', WAIT);
  await ranking(page, '区县(市)').waitFor();
}

describePane((open) => {
  it('says what to do before there is a round, and before anything is assessed', async () => {
    const page = await open();
    await go(page, '排名');
    await button(page, '去任务').waitFor();
    await importNotice(page);
    await go(page, '排名');
    await page.getByText('还没有评分，名次还不能用。').waitFor(WAIT);
    await looksRight(page, '排名-未评分');
    await button(page, '去评分').click();
    await page.getByRole('tab', { name: '评分', selected: true }).waitFor();
  });

  it('shows a group with ranks, grades, weights, and how far it is', async () => {
    const page = await open();
    await openRanking(page);
    await page.getByRole('tabpanel').getByText('本组共13个单位，其中4个未评完；权重不达标2个，无法核实1个。').waitFor();
    const rows = ranking(page, '区县(市)').getByRole('row');
    expect(await rows.nth(1).innerText()).toMatch(
      /^1\s+大东区政府\s*第一\s+权重3\.99%不达标，尚缺0\.04分\s+折算38\.98\s+已评完\s+97\.55\s+优秀/,
    );
    expect(await rows.last().innerText()).toMatch(/^13\s+于洪区政府\s*末位/);
    await looksRight(page, '排名');
    await page.getByRole('combobox', { name: '组别' }).selectOption('市政府部门（32）');
    await ranking(page, '市政府部门').waitFor();
  });

  it('prints the ranking alone, as a page for signing', async () => {
    const page = await open();
    await openRanking(page);
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.ranking-paper');
    expect(await paper.getByRole('heading', { includeHidden: true }).innerText()).toBe(
      '沈阳市2017年政务公开考核（示例数据）排名',
    );
    expect(await paper.locator('th').allInnerTexts()).toEqual([
      ...['名次', '单位', '政务公开得分', '等次', '权重', '核验结论', '折算得分', '备注'],
    ]);
    expect(await paper.locator('tbody tr').nth(5).innerText()).toMatch(/^6\s+苏家屯区政府\s+89\.20\s+良好\s+无法核实/);
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    expect(await paper.isVisible()).toBe(false);
    await go(page, '总览');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#pane').isVisible()).toBe(true);
  });

  it('opens the print dialog of the browser', async () => {
    const page = await open({
      prepare: () => {
        window.print = () => {
          document.title = 'printed';
        };
      },
    });
    await openRanking(page);
    await button(page, '打印这一组').click();
    expect(await page.title()).toBe('printed');
  });

  it('tells when the ranking sheets are old, and brings them up to date', async () => {
    const page = await open();
    await openDemo(page, await demoWorkbook('排名·区县(市)'));
    await go(page, '排名');
    await page.getByText('工作簿里的排名表不是最新的。').waitFor(WAIT);
    await looksRight(page, '排名-待更新');
    await button(page, '更新排名').click();
    await page.getByText('工作簿里的排名表与现在的评分一致。').waitFor(WAIT);
    await go(page, '表格');
    await page.getByRole('combobox', { name: '工作表' }).selectOption('排名·区县(市)', WAIT);
    await page.getByRole('region', { name: '工作表“排名·区县(市)”的内容' }).getByText('和平区政府').waitFor(WAIT);
  });

  it('compares every formula with the rules', async () => {
    const page = await open();
    await openRanking(page);
    await button(page, '核对公式').click();
    await page.getByText(/^\d+个公式的结果全部与规则一致。$/).waitFor(WAIT);
  });

  it('seals the results, tells when they are not what was sealed, and takes the seal off', async () => {
    const page = await open();
    await openRanking(page);
    await button(page, '封存得分和排名').click();
    const dialog = page.getByRole('alertdialog', { name: '封存现在的得分和排名？' });
    await dialog.getByText('共46个单位，其中').waitFor();
    await looksRight(page, '排名-封存前');
    await dialog.getByRole('button', { name: '封存', exact: true }).click();
    await page.getByText('已封存，内容相符。').waitFor(WAIT);
    expect(await page.getByText(/校验码 [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}，.*封存。$/).count()).toBe(1);
    await page.getByText('已封存，内容相符。').scrollIntoViewIfNeeded();
    await looksRight(page, '排名-已封存');

    await go(page, '评分');
    await page.getByRole('heading', { level: 3 }).first().waitFor(WAIT);
    await page.locator('body').press('4');
    await page.locator('body').press('Enter');
    await go(page, '排名');
    await page.getByText('内容与封存不符。').waitFor(WAIT);
    await page.getByText('需要看的问题：错误').last().scrollIntoViewIfNeeded();
    await looksRight(page, '排名-与封存不符');

    await button(page, '取消封存').click();
    await page.getByRole('alertdialog').getByRole('button', { name: '取消封存' }).click();
    await button(page, '封存得分和排名').waitFor(WAIT);
  });

  it('says not to print a sealed ranking in which somebody has typed over a result, and writes it anew', async () => {
    const page = await open({ viewport: { width: 320, height: 700 } });
    const round = sealedRound(smallAssessment());
    const plan = planWorkbook(round, scoreAssessment(round).value);
    const forged = forgedRanking(plan, '排名·区县(市)', '和平区政府', '某某区政府');
    const file = chosen('考核.xlsx', Buffer.from(await writeWorkbook(forged)));
    await page.getByLabel('打开工作簿（文件）', { exact: true }).setInputFiles(file);
    await button(page, '保存').waitFor(WAIT);
    await go(page, '排名');
    await page.getByText('下面这些单元格显示的不是封存的结果，不要打印。').scrollIntoViewIfNeeded(WAIT);
    await page.getByText('显示“某某区政府”，按规则应为“和平区政府”').waitFor();
    await looksRight(page, '排名-封存后改了显示');
    await button(page, '更新排名').first().click();
    await page.getByText('已封存，内容相符。').waitFor(WAIT);
    expect(await page.getByText('不要打印').count()).toBe(0);
  });

  it('says not to print a ranking whose text counts others than its list', async () => {
    const page = await open({ viewport: { width: 320, height: 700 } });
    const bytes = await writeWorkbook(sevenCounted('排名·区县(市)'));
    const file = chosen('考核.xlsx', Buffer.from(bytes));
    await page.getByLabel('打开工作簿（文件）', { exact: true }).setInputFiles(file);
    await button(page, '保存').waitFor(WAIT);
    await go(page, '排名');
    await page.getByText('排名表里的统计与名单对不上，不要打印。').waitFor(WAIT);
    expect(await button(page, '打印这一组').getAttribute('aria-disabled')).toBe('true');
    await looksRight(page, '排名-统计与名单不符');
    await button(page, '更新排名').first().click();
    await page.getByText('不要打印').waitFor({ state: 'detached', ...WAIT });
  });

  it('has room for large text, and shows in dark and forced colours', async () => {
    const page = await open();
    await openRanking(page);
    await inLooks(page, LOOKS, (look) => looksRight(page, `排名-${look}`));
  });
});
