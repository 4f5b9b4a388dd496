import { addAmounts, type Amounts, emptyFlow, type FlowItem } from './flow';
import { gridOf, type PageCell, type PageRow } from './grid';
import { isMenu, isMenuFlow } from './navigation';

const ARTICLE_LINES = 8;
const PAGE_LINES = 15;
const FEWEST_ROWS = 3;

const filled = ({ cells }: PageRow): PageCell[] => cells.filter(({ flow }) => flow.amounts.chars > 0);
const hasTable = ({ cells }: PageRow): boolean => cells.some(({ flow }) => flow.amounts.tables > 0);

export function amountsOf(rows: readonly PageRow[]): Amounts {
  const { amounts } = emptyFlow();
  for (const { cells } of rows) for (const { flow } of cells) addAmounts(amounts, flow.amounts);
  return amounts;
}

/** The cells one after another, for a table that only lays out the page. */
const unfolded = (rows: readonly PageRow[]): FlowItem[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ flow }) =>
      flow.items.length > 0 ? [{ kind: 'group', items: flow.items, isNavigation: isMenuFlow(flow) } as const] : [],
    ),
  );

/** Rows of three cells and more outnumber those with a table inside, which hold less text: a list with small tables in it. */
function holdsOwnData(rows: readonly PageRow[], { chars, tableChars }: Amounts): boolean {
  const withTable = rows.filter(hasTable).length;
  const own = rows.filter((row) => !hasTable(row) && filled(row).length >= 3).length;
  return own >= FEWEST_ROWS && own > withTable && tableChars * 2 < chars;
}

/** Tables inside become tables of their own; rows between them that make a table stay one. */
function splitAtTables(rows: readonly PageRow[], blanks: number): FlowItem[] {
  const items: FlowItem[] = [];
  let between: PageRow[] = [];
  const close = (): void => {
    for (const item of between.length < FEWEST_ROWS ? unfolded(between) : settleTable(between, blanks))
      items.push(item);
    between = [];
  };
  for (const row of rows) {
    if (!hasTable(row)) {
      between.push(row);
      continue;
    }
    close();
    items.push(...unfolded([row]));
  }
  close();
  return items;
}

/** The row whose only cell holds most of the text, as an article under a few lines about it. */
function articleRow(rows: readonly PageRow[], { chars }: Amounts): number {
  const hasColumns = rows.some((row) => filled(row).length >= 3);
  return rows.findIndex((row) => {
    const [cell, ...others] = filled(row);
    if (!cell || others.length > 0 || (hasColumns && row.cells.length > 1)) return false;
    return cell.flow.amounts.lines >= ARTICLE_LINES && cell.flow.amounts.chars * 2 >= chars;
  });
}

/** An article with a menu beside it. */
function isPage(rows: readonly PageRow[], { chars, linkChars }: Amounts): boolean {
  const wide = rows.map(filled).filter((cells) => cells.length >= 2);
  const main = wide.flat().find(({ flow: { amounts } }) => {
    return amounts.lines >= PAGE_LINES && amounts.chars >= chars * 0.6;
  });
  if (!main || wide.length > 2) return false;
  const { amounts } = main.flow;
  const hasOneOther = rows.length === 1 && wide[0]?.length === 2;
  return hasOneOther || (linkChars - amounts.linkChars) * 2 >= chars - amounts.chars;
}

/** What a table on the page is: a table of data, or text and tables that it only lays out. */
export function settleTable(rows: readonly PageRow[], blanks: number): FlowItem[] {
  const amounts = amountsOf(rows);
  if (!rows.some((row) => filled(row).length >= 2)) return unfolded(rows);
  if (amounts.tables > 0 && !holdsOwnData(rows, amounts)) return splitAtTables(rows, blanks);
  if (isPage(rows, amounts)) return unfolded(rows);
  const grid = gridOf(rows);
  const article = articleRow(rows, amounts);
  if (article >= 0 && !grid[article]?.some(({ merged }) => merged?.from === 'above'))
    return [
      ...settleTable(rows.slice(0, article), blanks),
      ...unfolded(rows.slice(article, article + 1)),
      ...settleTable(rows.slice(article + 1), 1),
    ];
  const table: FlowItem = { kind: 'table', rows: grid, blanks };
  return [isMenu(amounts) ? { kind: 'group', items: [table], isNavigation: true } : table];
}
