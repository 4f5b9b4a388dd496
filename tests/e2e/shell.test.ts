import { expect, it } from 'vitest';
import { axeFindings } from './support/accessibility';
import { describePane } from './support/describePane';
import { button, importNotice, overflow } from './support/pane';
import { screenshot } from './support/screenshot';

describePane((open) => {
  it('explains itself on the first screen', async () => {
    const page = await open();
    await button(page, '导入通知').waitFor();
    await screenshot(page, '总览-首次');
    expect(await overflow(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows where the round stands', async () => {
    const page = await open();
    await importNotice(page);
    await screenshot(page, '总览');
    expect(await page.getByText('130项').count()).toBe(1);
    expect(await overflow(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});
