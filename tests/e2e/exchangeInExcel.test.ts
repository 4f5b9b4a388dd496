import { expect, it } from 'vitest';
import { excelHost } from '../support/excel-host/createExcelHost';
import { saveAsXlsx } from '../support/excel-host/saveAsXlsx';
import { openInExcel } from './openInExcel';
import { describePane } from './support/describePane';
import { retyped, roundIn } from './support/exchangeFiles';
import { archiveOf, chosen, rowsOf, takeIn } from './support/exchangeSteps';
import { button, go, importNotice, WAIT } from './support/pane';

const LONG = { timeout: 600_000 };
/** A short notice, so that writing takes little. */
const SHORT = '东莞市2017年政务信息公开工作重点分工方案.txt';
const SAVED = { on: '2026-11-25T08:00:00Z', name: '市局小李' };

describePane((open) => {
  it('sends packages out of the workbook that is open in Excel, takes one in, and back again', LONG, async () => {
    const host = excelHost({ sheets: ['我的表'] });
    const page = await open({ before: (opened) => openInExcel(opened, host).then(() => undefined) });
    const roundNow = async () => roundIn(await saveAsXlsx(host));
    await importNotice(page, SHORT);

    await go(page, '收发');
    await page.getByLabel('交回给').fill('市政务公开办');
    await button(page, '制作下发文件').click();
    await page.getByRole('heading', { name: /^做好了\d+个工作簿/ }).waitFor(LONG);
    const packages = [...(await archiveOf(page))].filter(([name]) => name.endsWith('.xlsx'));
    const sent = await roundNow();
    expect(packages.length).toBeGreaterThan(0);
    expect(sent.exchange).toHaveLength(packages.length);

    const [name, bytes] = packages[0] ?? ['', new Uint8Array()];
    const unit = name.split('_')[0] ?? '';
    const taskId = rowsOf(sent, unit)[0]?.taskId ?? '';
    const cell = { unit, taskId, header: '佐证', value: '市局网站专栏' };
    await takeIn(page, [chosen(name, await retyped(bytes, [cell], SAVED))]);
    await button(page, '收下并写入').click();
    await page.getByText('收下并写入：').waitFor(WAIT);
    const taken = await roundNow();
    expect(rowsOf(taken, unit)[0]?.evidence).toBe('市局网站专栏');
    expect(taken.exchange.at(-1)).toMatchObject({ action: '回收', unit, status: '已收' });
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toContain('我的表');

    await button(page, '撤销上次写入').click();
    await page.getByRole('heading', { name: '收到1个文件' }).waitFor(WAIT);
    expect(await roundNow()).toEqual(sent);
  });
});
