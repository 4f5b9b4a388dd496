import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePane } from './support/describePane';
import { foreignPackage, retyped, roundIn, type Retyped } from './support/exchangeFiles';
import {
  archiveOf,
  chosen,
  downloaded,
  openAnother,
  openExchange,
  rowsOf,
  sendOut,
  takeIn,
  type ChosenFile,
} from './support/exchangeSteps';
import { goByKeys, pressKeyOn, tabTo } from './support/keyboard';
import { inLooks } from './support/inLooks';
import { looksRight } from './support/looksRight';
import { button, go, WAIT } from './support/pane';

const TALL = { viewport: { width: 320, height: 760 } };
const LOOKS = {
  深色: { colorScheme: 'dark' },
  高对比: { forcedColors: 'active' },
  // 200 % of text and everything else: half the width and height of the narrowest pane.
  '200%': { viewport: { width: 160, height: 189 } },
  浅色: {},
} as const;
const LONG = { timeout: 600_000 };
const SAVED = { on: '2026-11-25T08:00:00Z', name: '区办小李' };

const packageOfUnit = (files: ReadonlyMap<string, Uint8Array>, unit: string) => {
  const found = [...files].find(([name]) => name.startsWith(`${unit}_考核_`));
  if (found === undefined) throw new Error(`no package of ${unit}`);
  return { name: found[0], bytes: found[1] };
};

/** The workbook as it would be saved now. */
const saved = async (page: Page) => {
  await button(page, '保存').waitFor(WAIT);
  return (await downloaded(page, '保存')).bytes;
};

const take = async (page: Page): Promise<void> => {
  await button(page, '收下并写入').click();
  await page.getByText('收下并写入：').waitFor(WAIT);
};

const undo = async (page: Page): Promise<void> => {
  await button(page, '撤销上次写入').click();
  await page.getByText('撤销上次写入：').waitFor(WAIT);
};

/** The round with packages out for all, three cells changed here since, and what came back. */
async function roundWithReturns(page: Page) {
  await openExchange(page);
  await sendOut(page, 46, '2026-12-31');
  const packages = await archiveOf(page);
  const sent = await saved(page);
  const round = await roundIn(sent);
  const units = round.units.map(({ name }) => name);
  const disputed = units.slice(0, 3);

  const cell = (unit: string, row: number, header: string, value: string | null): Retyped => ({
    unit,
    taskId: rowsOf(round, unit)[row]?.taskId ?? '',
    header,
    value,
  });
  const hub = await retyped(
    sent,
    disputed.map((unit) => cell(unit, 1, '佐证', `本办核对：${unit}`)),
    { on: '2026-11-24T08:00:00Z', name: '市办老王' },
  );
  await openAnother(page, chosen('考核.xlsx', hub));

  const returned = async (unit: string, cells: readonly Retyped[], on = SAVED.on): Promise<ChosenFile> => {
    const { name, bytes } = packageOfUnit(packages, unit);
    return chosen(name, await retyped(bytes, cells, { ...SAVED, on }));
  };
  const files: ChosenFile[] = [];
  for (const unit of units.slice(0, 40)) {
    files.push(
      await returned(unit, [
        cell(unit, 0, '佐证', `${unit}补充的佐证`),
        ...(disputed.includes(unit) ? [cell(unit, 1, '佐证', `单位改的：${unit}`)] : []),
        ...(unit === units[3] ? [cell(unit, 2, '完成情况', null)] : []),
      ]),
    );
  }
  const [first = ''] = units;
  const older = await returned(first, [cell(first, 0, '佐证', '早先的佐证')], '2026-11-23T08:00:00Z');
  const { name: lastName, bytes: lastBytes } = packageOfUnit(packages, units[40] ?? '');
  return {
    round,
    units,
    packages,
    files: [
      ...files,
      chosen(lastName, Buffer.from(lastBytes.subarray(0, 4000))),
      chosen('大连发来的.xlsx', await foreignPackage(round, units[41] ?? '')),
      { ...older, name: `副本 ${older.name}` },
    ],
  };
}

describePane((open) => {
  it('says what to do before there is a round', async () => {
    const page = await open();
    await go(page, '收发');
    await button(page, '去任务').click();
    await page.getByRole('tab', { name: '任务', selected: true }).waitFor();
  });

  it(
    'sends 46 workbooks, takes 40 back in every look, and a merge can be taken back and done again',
    LONG,
    async () => {
      const page = await open(TALL);
      const { round, units, packages, files } = await roundWithReturns(page);
      expect([...packages.keys()].filter((name) => name.endsWith('.xlsx'))).toHaveLength(46);
      expect([...packages.keys()]).toContain('清单.csv');

      await takeIn(page, files);
      await page.getByText('可收40个；重复不收1个；别的考核1个；读不出1个。').waitFor(WAIT);
      await page.getByRole('heading', { name: '冲突3处' }).waitFor();
      await looksRight(page, '收发-收回');
      const folds = ['整栏一起定', '全部冲突', /^越权改动和没有采用的/];
      for (const fold of folds) await page.getByText(fold).click();
      await inLooks(page, LOOKS, async (look) => {
        await page.getByRole('button', { name: '用单位的' }).first().scrollIntoViewIfNeeded();
        await looksRight(page, `收发-${look}`);
      });
      for (const fold of folds) await page.getByText(fold).click();

      const conflicts = page.getByRole('region', { name: '冲突' });
      await conflicts.getByRole('button', { name: '用单位的' }).scrollIntoViewIfNeeded();
      await looksRight(page, '收发-冲突');
      await conflicts.getByRole('button', { name: '用单位的' }).focus();
      await page.keyboard.press('2');
      await page.keyboard.press('1');
      await page.keyboard.press('2');
      await page.getByText('都定了。').waitFor();
      await page.getByText('收下40个文件，写入43格。').waitFor();
      await looksRight(page, '收发-都定了');

      const before = await roundIn(await saved(page));
      await take(page);
      await looksRight(page, '收发-收下');
      const merged = await roundIn(await saved(page));
      const evidenceOf = (unit: string, row: number) => rowsOf(merged, unit)[row]?.evidence;
      for (const unit of units.slice(0, 40)) expect(evidenceOf(unit, 0)).toBe(`${unit}补充的佐证`);
      expect(units.slice(0, 3).map((unit) => evidenceOf(unit, 1))).toEqual([
        `单位改的：${units[0] ?? ''}`,
        `本办核对：${units[1] ?? ''}`,
        `单位改的：${units[2] ?? ''}`,
      ]);
      expect(rowsOf(merged, units[3] ?? '')[2]?.progress).toBeNull();
      expect(rowsOf(merged, units[45] ?? '')).toEqual(rowsOf(round, units[45] ?? ''));

      await undo(page);
      await page.getByRole('heading', { name: '收到43个文件' }).waitFor(WAIT);
      expect(await roundIn(await saved(page))).toEqual(before);
      await take(page);
      const again = await roundIn(await saved(page));
      expect(again.evidence).toEqual(merged.evidence);
      expect(again.exchange).toHaveLength(merged.exchange.length);

      await page.getByRole('tab', { name: '下发给单位' }).click();
      await page.getByText('46个单位：已下发6个，已交回40个。').waitFor(WAIT);
      await button(page, '展开区县(市)').click();
      await looksRight(page, '收发-收齐以后');
    },
  );

  it('takes the older of two returns where somebody prefers it, and leaves a file out again', LONG, async () => {
    const page = await open(TALL);
    await openExchange(page);
    await button(page, '都不选').click();
    await button(page, '展开区县(市)').click();
    const [twice, once] = ['大东区政府', '皇姑区政府'] as const;
    for (const name of [twice, once]) await page.getByRole('checkbox', { name }).check();
    await sendOut(page, 2);
    const packages = await archiveOf(page);
    const round = await roundIn(await saved(page));
    const returned = async (unit: string, file: string, value: string, on: string) => {
      const cell = { unit, taskId: rowsOf(round, unit)[0]?.taskId ?? '', header: '佐证', value };
      return chosen(
        `${unit}_${file}.xlsx`,
        await retyped(packageOfUnit(packages, unit).bytes, [cell], { ...SAVED, on }),
      );
    };
    const older = await returned(twice, '初稿', '初稿的佐证', '2026-11-23T08:00:00Z');
    const newer = await returned(twice, '定稿', '定稿的佐证', '2026-11-25T08:00:00Z');
    const other = await returned(once, '定稿', '不要的佐证', '2026-11-25T08:00:00Z');
    const line = (file: ChosenFile) => page.getByRole('button', { name: new RegExp(`^${file.name}`) });
    /** Of an opened line: what it offers. */
    const offered = (file: ChosenFile, action: string) =>
      page
        .getByRole('listitem')
        .filter({ has: line(file) })
        .getByRole('button', { name: action });
    const openLine = async (file: ChosenFile, of: RegExp): Promise<void> => {
      if (!(await line(file).isVisible())) await page.getByText(of).click();
      await line(file).click();
    };

    await takeIn(page, [newer, older, other]);
    await page.getByText('收下2个文件，写入2格。').waitFor(WAIT);
    await openLine(older, /^要看一看的/);
    await page.getByText(`同一单位还有一份更晚保存的“${newer.name}”`).first().waitFor();
    await offered(older, '改用这一份').click();
    await offered(older, '改用这一份').waitFor({ state: 'detached', ...WAIT });
    await openLine(newer, /^要看一看的/);
    await page.getByText(`已选用较早的“${older.name}”，这一份没有收。`).first().waitFor(WAIT);
    await looksRight(page, '收发-改用较早的');
    await openLine(other, /^没有问题的/);
    await offered(other, '不收这个文件').click();
    await page.getByRole('heading', { name: '收到2个文件' }).waitFor(WAIT);
    await page.getByText('还没交回的1个单位').waitFor();
    await page.getByText('收下1个文件，写入1格。').waitFor();
    await take(page);
    const merged = await roundIn(await saved(page));
    expect([twice, once].map((unit) => rowsOf(merged, unit)[0]?.evidence)).toEqual([
      '初稿的佐证',
      rowsOf(round, once)[0]?.evidence,
    ]);
    expect(merged.log.map(({ to }) => to)).toContain('定稿的佐证');

    await takeIn(page, [newer]);
    await page.getByText('收下1个文件，写入1格。').waitFor(WAIT);
    await take(page);
    await takeIn(page, [older]);
    await page.getByText('没有可以收下的文件').waitFor(WAIT);
    await openLine(older, /^要看一看的/);
    await offered(older, '改用这一份').click();
    await page.getByText('收下1个文件，写入1格。').waitFor(WAIT);
    await looksRight(page, '收发-改用收过的以前');
    await take(page);
    expect(rowsOf(await roundIn(await saved(page)), twice)[0]?.evidence).toBe('初稿的佐证');
  });

  it('is done by keyboard alone', LONG, async () => {
    const page = await open(TALL);
    await openExchange(page);
    await goByKeys(page, '收发');
    await tabTo(page, '交回给*');
    await page.keyboard.insertText('市政务公开办');
    await pressKeyOn(page, '都不选');
    await pressKeyOn(page, '展开市政府部门');
    await pressKeyOn(page, '市教育局', 'Space');
    await page.getByText('已选1个单位').waitFor();
    await pressKeyOn(page, '制作下发文件');
    await page.getByRole('heading', { name: '做好了1个工作簿' }).waitFor(WAIT);
    await pressKeyOn(page, /^单个文件/);
    const [download] = await Promise.all([
      page.waitForEvent('download', WAIT),
      pressKeyOn(page, /^下载市教育局_考核_\d{8}\.xlsx$/),
    ]);
    const sent = new Uint8Array(await readFile(await download.path()));
    const [row] = rowsOf(await roundIn(sent), '市教育局');
    const edit = { unit: '市教育局', taskId: row?.taskId ?? '', header: '佐证', value: '新的链接' };
    const file = chosen(download.suggestedFilename(), await retyped(sent, [edit], SAVED));

    await tabTo(page, '下发给单位');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser', WAIT), pressKeyOn(page, '选择交回的文件')]);
    await chooser.setFiles(file);
    await page.getByText('收下1个文件，写入1格。').waitFor(WAIT);
    await pressKeyOn(page, new RegExp(`^${file.name}`));
    await pressKeyOn(page, /^写入的1格/);
    await page.getByText('→ 新的链接').waitFor(WAIT);
    await looksRight(page, '收发-看改动');
    await pressKeyOn(page, '收下并写入');
    await page.getByText('收下并写入：').waitFor(WAIT);
    expect(rowsOf(await roundIn(await saved(page)), '市教育局')[0]?.evidence).toBe('新的链接');
  });

  it('saves the files into a folder of their own', LONG, async () => {
    const page = await open({
      ...TALL,
      // The browser's private folder in place of the one that a person chooses.
      prepare: () => Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
    });
    await openExchange(page);
    await button(page, '都不选').click();
    await button(page, '展开区县(市)').click();
    await page.getByRole('checkbox', { name: '大东区政府' }).check();
    await sendOut(page, 1);
    await button(page, '存到文件夹').click();
    const said = await page.getByText('都存好了').innerText(WAIT);
    await looksRight(page, '收发-下发完成');
    const [, folder = '', day = ''] = /“(下发(\d{8})-\d{6})”/.exec(said) ?? [];
    const sizes = await page.evaluate(
      async ([name, files]) => {
        const target = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
        const handles = await Promise.all(files.map((file) => target.getFileHandle(file)));
        return Promise.all(handles.map(async (handle) => (await handle.getFile()).size));
      },
      [folder, [`大东区政府_考核_${day}.xlsx`, '清单.csv']] as const,
    );
    expect(Math.min(...sizes)).toBeGreaterThan(50);
  });

  it('keeps a package back that names another unit, until somebody has looked', LONG, async () => {
    const page = await open(TALL);
    await openExchange(page);
    await go(page, '单位');
    await page.getByRole('button', { name: /^大东区政府/ }).click();
    await page.getByRole('textbox', { name: '依据文件', exact: true }).fill('与皇姑区政府合并考核的通知');
    await button(page, '写入').click();
    await page.getByRole('region', { name: '未写入的修改' }).waitFor({ ...WAIT, state: 'detached' });
    await go(page, '收发');
    await button(page, '展开区县(市)').click();
    await page.getByLabel('同时做邮件草稿').check();
    await looksRight(page, '收发-下发');
    await sendOut(page, 45);
    await page.getByText('1个单位的文件没有放出来').waitFor();
    await button(page, '放行并制作').scrollIntoViewIfNeeded();
    await looksRight(page, '收发-放行');
    await page.getByRole('checkbox', { name: /皇姑区政府.*可以出现/ }).check();
    await button(page, '放行并制作').click();
    await page.getByRole('heading', { name: '做好了1个工作簿' }).waitFor(WAIT);
    await page.getByText('46个单位：已下发46个。').waitFor(WAIT);
  });

  it('sends a unit its result and takes its appeal back', LONG, async () => {
    const page = await open(TALL);
    await openExchange(page);
    await page.getByRole('radio', { name: /^反馈/ }).check();
    await button(page, '都不选').click();
    await button(page, '展开区县(市)').click();
    await page.getByRole('checkbox', { name: '大东区政府' }).check();
    await sendOut(page, 1);
    const [[name, bytes] = ['', new Uint8Array()]] = [...(await archiveOf(page))].filter(([one]) =>
      /^大东区政府_反馈_\d{8}\.xlsx$/.test(one),
    );
    const [row] = rowsOf(await roundIn(bytes), '大东区政府');
    const appeal = { unit: '大东区政府', taskId: row?.taskId ?? '', header: '申诉理由', value: '已按期公开，请复核' };
    await takeIn(page, [chosen(name, await retyped(bytes, [appeal], SAVED))]);
    await take(page);
    const [merged] = rowsOf(await roundIn(await saved(page)), '大东区政府');
    expect(merged?.appealReason).toBe('已按期公开，请复核');
  });
});
