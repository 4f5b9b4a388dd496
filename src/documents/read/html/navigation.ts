import type { Amounts, Flow } from './flow';

/** 首页 > 政务公开: where the page stands in its site. */
const PATH = /[>＞»›]/;

const FEWEST_LINKS = 4;
/** Average length of the links of a menu. */
const LONGEST_LINK = 10;
const LONGEST_FOOTER = 1000;

/** Nothing but short links: a menu. Never anything with a table of data in it. */
export const isMenu = ({ tables, chars, links, linkChars }: Readonly<Amounts>): boolean =>
  tables === 0 && links >= FEWEST_LINKS && linkChars >= chars * 0.85 && chars <= links * LONGEST_LINK;

/** A menu, unless it is the one line that shows the way to the page. */
export function isMenuFlow({ items, amounts }: Flow): boolean {
  const [only, ...others] = items;
  return isMenu(amounts) && !(only?.kind === 'line' && others.length === 0 && PATH.test(only.text));
}

/** An element the page itself calls navigation, footer or aside, as long as it is short and has no table of data. */
export function isAside(name: string, { tables, chars, linkChars }: Readonly<Amounts>): boolean {
  if (tables > 0 || chars > LONGEST_FOOTER) return false;
  return name === 'nav' ? linkChars * 2 >= chars : name === 'footer' || name === 'aside';
}
