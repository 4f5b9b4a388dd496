import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { stampMissing } from '../../src/assessment/scoring/basis';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { smallAssessment } from '../support/smallAssessment';
import { axeFindings } from './support/accessibility';
import { describePane } from './support/describePane';
import { button, go, overflow, WAIT } from './support/pane';
import { screenshot } from './support/screenshot';

/** All scored; then the first row got other evidence, and the second an appeal. */
function changedRound(): Assessment {
  const scored = stampMissing(smallAssessment());
  const [first, second, ...rest] = scored.evidence;
  if (first === undefined || second === undefined) throw new Error('too few rows');
  const changed = { ...first, evidence: '6月30日在门户网站公开，网址见附件。', publishedOn: 42916 };
  const appealed = { ...second, appealReason: '9月已补充公开，请予复核。', appealEvidence: '网址' };
  return { ...scored, evidence: [changed, appealed, ...rest] };
}

describePane((open) => {
  async function openFiltered(show: string): Promise<Page> {
    const page = await open();
    const round = changedRound();
    const buffer = Buffer.from(await writeWorkbook(planWorkbook(round, scoreAssessment(round).value)));
    const file = { name: '考核.xlsx', mimeType: '', buffer };
    await page.locator('input[type="file"][accept*=".xlsx"]').first().setInputFiles(file);
    await button(page, '保存').waitFor(WAIT);
    await go(page, '评分');
    await page.locator('article').first().waitFor(WAIT);
    await page.keyboard.press('l');
    await page.getByRole('radio', { name: show, exact: true }).check();
    await page.getByText('列出1行').waitFor(WAIT);
    await page.keyboard.press('l');
    await page.locator('article').first().waitFor(WAIT);
    return page;
  }

  it('[E4] a score to be looked at again shows what changed, and is confirmed with one key', async () => {
    const page = await openFiltered('待复核');
    await page.getByRole('heading', { name: '需复核：评分之后内容变了' }).waitFor(WAIT);
    await screenshot(page, '评分-需复核');
    expect([await overflow(page), await axeFindings(page)]).toEqual([0, []]);
    await page.keyboard.press('c');
    await page.getByText('已复核T1-01 得分不变').waitFor(WAIT);
    await page.keyboard.press('n');
    await page.getByText('这个范围内没有待复核的了。').first().waitFor(WAIT);
  });

  it('[A4] an appeal is decided with an answer, and a new score where it is adjusted', async () => {
    const page = await openFiltered('申诉');
    await page.getByRole('heading', { name: '单位申诉，待处理' }).waitFor(WAIT);
    await screenshot(page, '评分-申诉');
    expect([await overflow(page), await axeFindings(page)]).toEqual([0, []]);
    await page.keyboard.press('w');
    await page.getByText('请写申诉答复，单位会看到。').waitFor(WAIT);
    await page.keyboard.type('公开晚于时限，维持。');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '单位申诉，已处理' }).waitFor(WAIT);
  });
});
