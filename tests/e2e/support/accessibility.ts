import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Once its source has run in the page. */
    readonly axe: typeof axe;
  }
}

/** Fluent UI passes the focus on where it reaches these. */
const FOCUS_TRAP = '[data-tabster-dummy]';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in the page as it stands, a line each: none when all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  // As a script of the debugger: the policy would stop one in the page.
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([values, trap]) => {
      /** A bar that stays in place covers what lies under it only until the page is scrolled. */
      const isFree = async (selector: string): Promise<boolean> => {
        document.querySelector(selector)?.scrollIntoView({ block: 'center' });
        const { violations } = await window.axe.run(selector, { runOnly: { type: 'rule', values: ['target-size'] } });
        return violations.length === 0;
      };
      const { violations } = await window.axe.run({ exclude: [trap] }, { runOnly: { type: 'tag', values } });
      const lines: string[] = [];
      for (const { id, help, nodes } of violations) {
        for (const { html, target } of nodes) {
          if (id === 'target-size' && (await isFree(target.join(' ')))) continue;
          lines.push(`${id}: ${help}: ${html}`);
        }
      }
      return lines;
    },
    [RULES, FOCUS_TRAP] as const,
  );
}
