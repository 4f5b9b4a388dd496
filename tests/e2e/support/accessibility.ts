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
      const { violations } = await window.axe.run({ exclude: [trap] }, { runOnly: { type: 'tag', values } });
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
    },
    [RULES, FOCUS_TRAP] as const,
  );
}
