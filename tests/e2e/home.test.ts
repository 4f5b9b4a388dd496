import { it } from 'vitest';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { smallAssessment } from '../support/smallAssessment';
import { describePane } from './support/describePane';
import { chosen, sendOut } from './support/exchangeSteps';
import { looksRight } from './support/looksRight';
import { button, go, WAIT } from './support/pane';

/** Two units with tasks and weights; nothing handed in, nothing scored. */
async function unscored() {
  const small = smallAssessment();
  const nothing = { conclusion: null, evidence: null, progress: null };
  const round = { ...small, evidence: small.evidence.map((row) => ({ ...row, ...nothing })) };
  const plan = planWorkbook(round, scoreAssessment(round).value);
  return chosen('考核.xlsx', Buffer.from(await writeWorkbook(plan)));
}

describePane((open) => {
  it('leads to sending out, then to taking back, and to scoring directly where that is wanted', async () => {
    const page = await open({ viewport: { width: 320, height: 600 } });
    await page.getByLabel('打开工作簿（文件）', { exact: true }).setInputFiles(await unscored());
    await page.getByText('下一步把3行任务分别发给各单位填佐证').waitFor(WAIT);
    await looksRight(page, '总览-下一步下发');
    await button(page, '下发给单位').click();
    await sendOut(page, 2, '2026-01-31');

    await go(page, '总览');
    await page.getByText('已下发2个单位，交回0个，还有2个没有交回，其中2个已过期限。').waitFor(WAIT);
    await looksRight(page, '总览-下一步收回');
    await button(page, '收回合并').click();
    await page.getByRole('tab', { name: '收回合并', selected: true }).waitFor();
    await go(page, '总览');
    await button(page, '直接评分').click();
    await page.getByRole('tab', { name: '评分', selected: true }).waitFor();
    await page.locator('article').waitFor(WAIT);
  });
});
