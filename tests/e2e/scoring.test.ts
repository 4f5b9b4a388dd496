import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { parseWorkbook } from '../../src/workbook/parse/parseWorkbook';
import { evidenceWorkbook } from '../taskpane/scoring/evidenceWorkbook';
import { axeFindings } from './support/accessibility';
import { describePane, type PaneOptions } from './support/describePane';
import { inLooks } from './support/inLooks';
import { looksRight } from './support/looksRight';
import { button, go, WAIT } from './support/pane';
import { screenshot } from './support/screenshot';

/** The first unit of the roster, with 20 tasks; two have been handed in. */
const UNIT = '和平区政府';
const SUBMITTED = ['T1-01', 'T1-02'].map((taskId) => [UNIT, taskId] as const);

/** For a busy machine: making the workbook; many rows one after the other. */
const BUILDING = 180_000;
const MANY_ROWS = 240_000;

const TALL = { viewport: { width: 320, height: 760 } };

const LOOKS = {
  浅色: {},
  深色: { colorScheme: 'dark' },
  高对比: { forcedColors: 'active' },
  小窗格: { viewport: { width: 350, height: 378 } },
  大字: { viewport: { width: 160, height: 380 } },
} as const;

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const chosen = (page: Page) => page.getByRole('group', { name: '考评结论' }).locator('[aria-pressed="true"]');
const onRow = (page: Page, taskId: string): Promise<void> =>
  page.locator('article').getByText(taskId, { exact: true }).waitFor(WAIT);
const said = (page: Page, text: string): Promise<void> =>
  page
    .getByRole('status')
    .getByText(text)
    .first()
    .waitFor({ state: 'attached', ...WAIT });
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-focus'));

interface Watched {
  /** From the next key to the wanted 最终得分 on the screen, in milliseconds. */
  shownAfter: Promise<number>;
}

const watchFinal = (page: Page, wanted: string): Promise<void> =>
  page.evaluate((final) => {
    const isShown = () => document.querySelectorAll('section[aria-label="评分"] strong')[1]?.textContent === final;
    const watch = (resolve: (time: number) => void) => {
      const start = performance.now();
      const look = () => {
        if (isShown()) resolve(performance.now() - start);
        else requestAnimationFrame(look);
      };
      look();
    };
    (window as unknown as Watched).shownAfter = new Promise((resolve) => {
      document.addEventListener(
        'keydown',
        () => {
          watch(resolve);
        },
        { once: true, capture: true },
      );
    });
  }, wanted);

describePane((open) => {
  let workbook: Awaited<ReturnType<typeof evidenceWorkbook>>;
  beforeAll(async () => {
    workbook = await evidenceWorkbook(SUBMITTED);
  }, BUILDING);

  async function openScoring(options?: PaneOptions): Promise<Page> {
    const page = await open(options);
    await page.locator('input[type="file"][accept*=".xlsx"]').first().setInputFiles(workbook);
    await button(page, '保存').waitFor(WAIT);
    await go(page, '评分');
    await onRow(page, 'T1-01');
    return page;
  }

  /** 证据评分 as the pane saves it. */
  async function savedRows(page: Page) {
    const [download] = await Promise.all([page.waitForEvent('download', WAIT), button(page, '保存').click()]);
    const { value: grid } = await readWorkbook(await readFile(await download.path()));
    const parsed = grid && parseWorkbook(grid).value;
    if (!parsed) throw new Error('the saved workbook cannot be read');
    return parsed.assessment.evidence;
  }

  describe('by keyboard alone', () => {
    it(
      'scores 30 rows, corrects one, and the file holds them',
      async () => {
        const page = await openScoring(TALL);
        await page.getByRole('checkbox', { name: '评完自动到下一条' }).check();
        await field(page, '评分人').fill('张三');
        await page.getByRole('heading', { level: 3 }).focus();
        for (let done = 1; done <= 30; done += 1) {
          await page.keyboard.press(done % 3 === 0 ? '3' : '1');
          await page.getByText(`已评${done}/1010`).waitFor(WAIT);
        }
        await page.keyboard.press('p');
        await said(page, '未完成。');
        await page.keyboard.press('4');
        await page.getByText(/^已写入\S+ 不适用$/).waitFor(WAIT);
        const rows = (await savedRows(page)).slice(0, 30);
        const words = rows.map(({ conclusion }) => conclusion);
        expect(words).toEqual([...Array.from({ length: 29 }, (_, at) => (at % 3 === 2 ? '未完成' : '完成')), '不适用']);
        expect(new Set(rows.map(({ assessor }) => assessor))).toEqual(new Set(['张三']));
      },
      MANY_ROWS,
    );

    it('asks for what a rule needs at its field, and keeps what was typed', async () => {
      const page = await openScoring();
      await page.keyboard.press('2');
      await page.getByText('部分完成要有完成率才能计分').waitFor(WAIT);
      expect(await focused(page)).toBe('rate');
      await screenshot(page, '评分-要求补填');
      await page.keyboard.type('60%');
      await page.keyboard.press('Enter');
      await said(page, `已写入：${UNIT} T1-01，部分完成，最终得分6.00。`);
      expect(await focused(page)).toBe('next');
      await page.keyboard.press('6');
      await page.keyboard.type('0.5');
      await page.keyboard.press('Alt+ArrowDown');
      await page.getByText('有扣分，请写扣分理由。').waitFor(WAIT);
      expect([await focused(page), await field(page, '扣分').inputValue()]).toEqual(['deductionReason', '0.5']);
      await page.keyboard.type('更新不及时');
      await page.keyboard.press('Alt+ArrowDown');
      await onRow(page, 'T1-02');
      const [row] = await savedRows(page);
      expect(row).toMatchObject({ conclusion: '部分完成', rate: 0.6, deduction: 0.5, deductionReason: '更新不及时' });
    });

    it('takes digits and letters in a field as text, and Esc gives the field back what the sheet has', async () => {
      const page = await openScoring();
      await page.keyboard.press('7');
      await page.keyboard.type('1n2p?');
      expect(await field(page, '扣分理由').inputValue()).toBe('1n2p?');
      await onRow(page, 'T1-01');
      await page.keyboard.press('Escape');
      expect(await field(page, '扣分理由').inputValue()).toBe('');
    });

    it('goes from Enter to Enter without leaving the keys', async () => {
      const page = await openScoring();
      await page.keyboard.press('1');
      await said(page, `已写入：${UNIT} T1-01，完成，最终得分10.00。`);
      await page.keyboard.press('Enter');
      await onRow(page, 'T1-02');
      await page.keyboard.press('3');
      await said(page, `已写入：${UNIT} T1-02，未完成，最终得分0.00。`);
      await page.keyboard.press('p');
      await onRow(page, 'T1-01');
      expect(await chosen(page).innerText()).toContain('完成');
    });

    it('lists its keys, and lets single keys be switched off', async () => {
      const page = await openScoring(TALL);
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog', { name: '评分的按键' });
      await dialog.waitFor();
      await screenshot(page, '评分-按键');
      expect(await axeFindings(page)).toEqual([]);
      await dialog.getByRole('switch', { name: '单键操作' }).click();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.keyboard.press('1');
      await page.keyboard.press('Alt+ArrowDown');
      await onRow(page, 'T1-02');
      await page.getByText('已评0/1010').waitFor();
    });
  });

  it('follows what 撤销上次写入 takes back', async () => {
    const page = await openScoring();
    await page.keyboard.press('1');
    await said(page, '已写入');
    await button(page, '撤销上次写入').click();
    await page.getByText('已评0/1010').waitFor(WAIT);
    await chosen(page).waitFor({ state: 'detached', ...WAIT });
  });

  it('writes what was typed when another part is opened', async () => {
    const page = await openScoring();
    await page.keyboard.press('8');
    await page.keyboard.type('8');
    await page.keyboard.press('Tab');
    await page.keyboard.type('现场核查');
    await go(page, '总览');
    await go(page, '评分');
    await onRow(page, 'T1-01');
    const [row] = await savedRows(page);
    expect(row).toMatchObject({ override: 8, overrideReason: '现场核查' });
  });

  it(
    'finds rows by unit and by what is left, and says when a unit is finished',
    async () => {
      const page = await openScoring(TALL);
      await page.keyboard.press('l');
      const unit = page.getByRole('combobox', { name: '单位' });
      await unit.click();
      await page.keyboard.type('市质监');
      await screenshot(page, '评分-找单位');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const lines = page.getByRole('listitem');
      await page.getByText(/已评0\/(\d+)，列出\1行/).waitFor(WAIT);
      const all = await lines.count();
      await screenshot(page, '评分-选行');
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('radio', { name: '未评' }).check();
      await button(page, '返回评分 L').click();
      for (let done = 1; done <= all; done += 1) {
        await page.keyboard.press('4');
        await said(page, '不适用。');
        await page.getByText(`已评${done}/${all}`).waitFor(WAIT);
        await page.keyboard.press('n');
        if (done < all) await said(page, '未评。');
      }
      await page.getByText('这个范围内全部评完了。').first().waitFor(WAIT);
      await button(page, '选别的行').click();
      await page.getByText('这个范围内没有行。请换一个单位').waitFor(WAIT);
    },
    MANY_ROWS,
  );

  it('shows the result of a key within 300 ms in a round of 1,010 rows', async () => {
    const page = await openScoring();
    const times: number[] = [];
    for (const press of Array.from({ length: 9 }).keys()) {
      const [key, final] = press % 2 === 0 ? ['1', '10.00'] : ['3', '0.00'];
      await watchFinal(page, final);
      await page.keyboard.press(key);
      times.push(await page.evaluate(() => (window as unknown as Watched).shownAfter));
    }
    expect(times.sort((one, other) => one - other)[4]).toBeLessThan(300);
  });

  it('is in order in every size and look', async () => {
    const page = await openScoring(TALL);
    await inLooks(page, LOOKS, (look) => looksRight(page, `评分-${look}`));
  });

  it('has conclusion, score and the way on in sight in the smallest pane, below the requirement', async () => {
    const page = await openScoring({ viewport: { width: 320, height: 378 } });
    const places = await Promise.all(
      ['完成', '清空', '下一条未评 N'].map(async (name) => page.getByRole('button', { name }).first().boundingBox()),
    );
    for (const place of places) expect((place?.y ?? 999) + (place?.height ?? 0)).toBeLessThanOrEqual(378);
    const requirement = await page.getByText('工作要求', { exact: true }).boundingBox();
    expect(requirement?.y ?? 999).toBeLessThan(places[0]?.y ?? 0);
  });

  it('says what to do without a round', async () => {
    const page = await open();
    await go(page, '评分');
    await page.getByText('还没有可以评分的考核').waitFor(WAIT);
    await screenshot(page, '评分-没有考核');
    await button(page, '到总览开始').click();
    await page.getByRole('tab', { name: '总览', selected: true }).waitFor();
  });
});
