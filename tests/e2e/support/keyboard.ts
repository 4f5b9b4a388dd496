import type { Page } from 'playwright-core';

/** More stops than any screen of the pane has. */
const MOST_STOPS = 400;

/** What a screen reader calls the element that has the focus. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
    const named = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const texts = [...named.map((id) => document.getElementById(id)), ...labels].map((label) => label?.innerText ?? '');
    return (element.ariaLabel ?? (texts.join('') || element.innerText)).replace(/\s+/g, ' ').trim();
  });

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** Goes from stop to stop with the Tab key until `isThere`; as a person without a mouse does. */
async function tabUntil(page: Page, what: string, isThere: (name: string) => Promise<boolean>): Promise<void> {
  const passed = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await focusedName(page);
    if (await isThere(name)) return;
    passed.add(name);
  }
  throw new Error(`the Tab key does not reach ${what}; it passed: ${[...passed].join(' | ')}`);
}

/** Goes to the stop of that name. */
export const tabTo = (page: Page, wanted: string | RegExp): Promise<void> =>
  tabUntil(page, String(wanted), (name) => Promise.resolve(matches(name, wanted)));

/** Goes to a button or the like and presses it. */
export async function pressKeyOn(page: Page, wanted: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** Shows a part of the pane: to the row of tabs, then along it. */
export async function goByKeys(page: Page, label: string): Promise<void> {
  const isSelected = page.getByRole('tab', { name: new RegExp(`^${label}`), selected: true });
  if ((await isSelected.count()) > 0) return;
  const isPart = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('nav [role="tab"]') !== null);
  await tabUntil(page, `the part ${label}`, isPart);
  for (let step = 0; step < MOST_STOPS && !(await focusedName(page)).startsWith(label); step += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await isSelected.waitFor();
}
