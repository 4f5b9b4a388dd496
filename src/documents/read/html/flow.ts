/** What stands under one another on a page, before it is known which tables only lay the page out. */
export type FlowItem = Line | Group | DataTable;

export interface Line {
  readonly kind: 'line';
  readonly text: string;
  /** Blank lines before it. */
  readonly blanks: number;
}

export interface Group {
  readonly kind: 'group';
  readonly items: readonly FlowItem[];
  readonly isNavigation: boolean;
}

export interface DataTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly GridCell[])[];
  readonly blanks: number;
}

export interface GridCell {
  readonly text: string;
  readonly merged?: { readonly from: 'above' | 'left'; readonly anchor: GridCell };
}

/** How much of what stands in a flow; white space is not counted. */
export interface Amounts {
  chars: number;
  linkChars: number;
  links: number;
  lines: number;
  /** Tables of data, and how much stands in them. */
  tables: number;
  tableChars: number;
}

export interface Flow {
  readonly items: FlowItem[];
  readonly amounts: Amounts;
}

export const emptyFlow = (): Flow => ({
  items: [],
  amounts: { chars: 0, linkChars: 0, links: 0, lines: 0, tables: 0, tableChars: 0 },
});

export function addAmounts(sum: Amounts, more: Readonly<Amounts>): void {
  sum.chars += more.chars;
  sum.linkChars += more.linkChars;
  sum.links += more.links;
  sum.lines += more.lines;
  sum.tables += more.tables;
  sum.tableChars += more.tableChars;
}

/** Lines and tables in the order of the page. A menu counts only inside a cell of data. */
export function* flattened(items: readonly FlowItem[], withNavigation: boolean): Generator<Line | DataTable> {
  const open = [{ items, next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const item = level.items[level.next];
    level.next += 1;
    if (!item) open.pop();
    else if (item.kind !== 'group') yield item;
    else if (withNavigation || !item.isNavigation) open.push({ items: item.items, next: 0 });
  }
}
