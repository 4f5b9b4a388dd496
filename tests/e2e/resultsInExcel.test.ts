import { expect, it } from 'vitest';
import { excelHost } from '../support/excel-host/createExcelHost';
import { personAt } from '../support/excel-host/personAt';
import { openInExcel } from './openInExcel';
import { describePane } from './support/describePane';
import { looksRight } from './support/looksRight';
import { button, go, importNotice, WAIT } from './support/pane';

const LONG = { timeout: 600_000 };
/** A short notice, so that writing takes little. */
const SHORT = '东莞市2017年政务信息公开工作重点分工方案.txt';

describePane((open) => {
  it('leads from the results to their sheets and cells, and follows what a person types', LONG, async () => {
    const host = excelHost({ sheets: ['我的表'] });
    const page = await open({ before: (opened) => openInExcel(opened, host).then(() => undefined) });
    const person = personAt(host);
    await importNotice(page, SHORT);

    await go(page, '成果');
    await page.getByText('还没有评分。').waitFor(WAIT);
    await button(page, '看“分析”表').click(WAIT);
    await expect.poll(() => host.workbook.active.name).toBe('分析');
    await person.typesInto('tblEvidence', 0, '考评结论', '未完成');
    await page.getByText(/^还有\d+行没有评/).waitFor(WAIT);
    const costly = page.getByText('丢分最多的任务（1项任务有丢分，列前1项）');
    await costly.click(WAIT);
    await costly.scrollIntoViewIfNeeded();
    await looksRight(page, 'Excel-成果-分析');

    await page.getByRole('tab', { name: '通报', exact: true }).click();
    await page.getByText(/都与工作簿里的单元格一致。$/).waitFor(WAIT);
    await looksRight(page, 'Excel-成果-通报');
    const figure = page.getByRole('article').getByRole('button').first();
    const [, sheet = ''] = /“(.+)”/.exec((await figure.getAttribute('title')) ?? '') ?? [];
    await figure.click();
    await expect.poll(() => host.workbook.active.name).toBe(sheet);
  });
});
