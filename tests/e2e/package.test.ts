import { expect, it } from 'vitest';
import { packageOf } from '../../src/exchange/packageOf';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';
import { planPackage } from '../../src/workbook/write/package/planPackage';
import { personAt } from '../support/excel-host/personAt';
import { planInHost } from '../support/excel-host/planInHost';
import { smallAssessment } from '../support/smallAssessment';
import { openInExcel } from './openInExcel';
import { describePane, type OpenPane } from './support/describePane';
import { chosen } from './support/exchangeSteps';
import { looksRight } from './support/looksRight';
import { button, WAIT } from './support/pane';

const UNIT = '和平区政府';
const TALL = { viewport: { width: 320, height: 760 } };

/** Sent to a unit of which nothing is known yet. */
function planSent() {
  const small = smallAssessment();
  const evidence = small.evidence.map((row) => ({ ...row, evidence: null }));
  const sent = { sentOn: '2026-11-22 10:00', due: '2026-12-31', returnTo: '市政务公开办（024-0000000）' } as const;
  return planPackage(packageOf({ ...small, evidence }, { unit: UNIT, kind: 'evidence', round: 1, ...sent }), null);
}

async function besideExcel(open: OpenPane) {
  const host = planInHost(planSent());
  const page = await open({ ...TALL, before: (opened) => openInExcel(opened, host).then(() => undefined) });
  await page.getByRole('heading', { level: 2, name: `发给${UNIT}填写的工作簿` }).waitFor(WAIT);
  return { host, page, person: personAt(host) };
}

describePane((open) => {
  it('says in Excel what a workbook of a unit is for, follows its filling in, and offers nothing of the round', async () => {
    const { host, page, person } = await besideExcel(open);
    const told = page.getByRole('tabpanel');
    await told.getByText('还有2行没有填佐证，共2行').waitFor();
    expect(await told.getByRole('definition').allInnerTexts()).toEqual([
      ...[UNIT, '2026-12-31（含当日）', '市政务公开办（024-0000000）', '还有2行没有填佐证，共2行'],
    ]);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['总览', '帮助']);
    await looksRight(page, '下发文件-Excel');

    await button(page, '到没填的一行').click();
    await expect.poll(() => host.workbook.active.name).toBe('证据评分');
    await person.typesInto('tblEvidence', 0, '佐证', '门户网站专栏');
    await told.getByText('还有1行没有填佐证，共2行').waitFor(WAIT);
    await person.typesInto('tblEvidence', 1, '佐证', '门户网站专栏');
    await told.getByText('2行都填了佐证').waitFor(WAIT);
    await button(page, '到没填的一行').waitFor({ state: 'detached' });
  });

  it('does not open such a file as if it were the round', async () => {
    const page = await open(TALL);
    const port = xlsxPort();
    await port.apply(planSent());
    const file = chosen(`${UNIT}_考核_20261122.xlsx`, Buffer.from(port.bytes()));
    await page.getByLabel('打开工作簿（文件）', { exact: true }).setInputFiles(file);
    await page.getByText(`这是发给${UNIT}填写的工作簿，不是考核工作簿`).waitFor(WAIT);
    await looksRight(page, '下发文件-打开');
    await page.getByRole('heading', { level: 2, name: '把通知变成能算分的工作簿' }).waitFor();
    expect(await button(page, '保存').count()).toBe(0);
  });
});
