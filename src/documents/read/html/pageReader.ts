import { BLOCK, CELL_WALLS, CONTAINER, FRAME, LIST, PREFORMATTED, tablePart, UNSEEN, VOID } from './elements';
import { addAmounts, emptyFlow, type Flow } from './flow';
import { Lines } from './lines';
import { listNumber, numberStyle } from './listNumber';
import { isAside, isMenuFlow } from './navigation';
import { OpenElements } from './openElements';
import { amountsOf, settleTable } from './settleTable';
import { PageTable } from './pageTable';
import type { Attributes, TagHandler } from './tokenize';

interface List {
  readonly style: string | null;
  next: number;
}

type End = () => void;

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const PRESERVED = /white-space\s*:\s*(?:pre|break-spaces)/i;

/** Stands in the list of open elements above each element that is not shown. */
const UNSHOWN = '#unshown';
const IMPLIED_WALLS = [...CELL_WALLS, UNSHOWN];

/** Elements that the next one of the same kind ends, inside these walls. */
const SIBLINGS: Readonly<Record<string, { readonly ends: readonly string[]; readonly walls: readonly string[] }>> = {
  li: { ends: ['li'], walls: [...LIST, ...IMPLIED_WALLS] },
  dt: { ends: ['dt', 'dd'], walls: ['dl', ...IMPLIED_WALLS] },
  dd: { ends: ['dt', 'dd'], walls: ['dl', ...IMPLIED_WALLS] },
  a: { ends: ['a'], walls: IMPLIED_WALLS },
};

/** Parts of the same table that a new part ends. */
const ENDED_PARTS: Readonly<Record<string, readonly string[]>> = {
  caption: ['caption', 'tbody', 'tr'],
  tbody: ['caption', 'tbody', 'tr'],
  tr: ['caption', 'tr'],
  td: ['caption', 'td'],
};

/** Tags → lines and tables of the page, in one pass. */
export class PageReader implements TagHandler {
  readonly page = emptyFlow();
  readonly lines: Lines;
  /** Rows and cells with text that the page does not show. */
  hiddenCells = 0;
  private readonly elements = new OpenElements();
  private readonly flows: Flow[] = [this.page];
  private readonly tables: PageTable[] = [];
  private readonly lists: List[] = [];
  private unshown = 0;
  private hiddenCell: { hasText: boolean } | null = null;
  private links = 0;

  constructor(cutsLines: boolean) {
    this.lines = new Lines((line) => {
      this.flow.items.push(line);
      this.flow.amounts.lines += 1;
    }, cutsLines);
  }

  open(name: string, attributes: Attributes): void {
    if (FRAME.has(name)) return;
    const part = tablePart(name);
    if (part !== undefined) this.openPart(part, name, attributes);
    else if (VOID.has(name)) this.mark(name);
    else this.openBox(name, attributes);
  }

  close(name: string): void {
    const part = tablePart(name);
    if (part !== undefined) this.elements.close(part, ...(part === 'table' ? [] : ['table']));
    else if (VOID.has(name) || (name === 'p' && !this.elements.has('p', ...CELL_WALLS))) this.mark(name);
    else if (this.unshown > 0 || BLOCK.has(name) || UNSEEN.has(name)) this.elements.close(name, ...CELL_WALLS);
    else this.elements.closeInline(name, ...CELL_WALLS);
  }

  text(text: string): void {
    const length = text.replace(/\s+/g, '').length;
    if (this.unshown > 0) {
      if (length > 0 && this.hiddenCell) this.hiddenCell.hasText = true;
      return;
    }
    if (length === 0 && this.isBetweenCells()) return;
    const { amounts } = this.flow;
    amounts.chars += length;
    if (this.links > 0) amounts.linkChars += length;
    this.lines.text(text);
  }

  finish(): void {
    this.elements.closeAll();
    this.lines.blockBreak();
  }

  private get flow(): Flow {
    return this.flows.at(-1) ?? this.page;
  }

  private isBetweenCells(): boolean {
    return this.elements.has('table') && !this.elements.has('td', 'table') && !this.elements.has('caption', 'table');
  }

  private mark(name: string): void {
    if (this.unshown > 0) return;
    if (name === 'br') this.lines.lineBreak();
    else if (name === 'hr' || name === 'p') this.lines.blockBreak();
  }

  private openBox(name: string, attributes: Attributes): void {
    const isBlock = BLOCK.has(name);
    if (isBlock) this.elements.close('p', ...IMPLIED_WALLS);
    const siblings = SIBLINGS[name];
    for (const ended of siblings?.ends ?? [])
      if (isBlock) this.elements.close(ended, ...(siblings?.walls ?? []));
      else this.elements.closeInline(ended, ...(siblings?.walls ?? []));
    this.push(name, isBlock, UNSEEN.has(name) || isHidden(attributes), () => this.beginBox(name, attributes));
  }

  private push(name: string, isBlock: boolean, hides: boolean, begin: () => End | undefined): void {
    this.elements.push(name, isBlock, this.unshown > 0 || hides ? undefined : begin());
    if (!hides) return;
    this.unshown += 1;
    const cell = name === 'tr' || name === 'td' ? { hasText: false } : null;
    if (cell) this.hiddenCell ??= cell;
    this.elements.push(UNSHOWN, false, () => {
      this.unshown -= 1;
      if (cell === null || this.hiddenCell !== cell) return;
      if (cell.hasText) this.hiddenCells += 1;
      this.hiddenCell = null;
    });
  }

  private beginBox(name: string, attributes: Attributes): End | undefined {
    const isPreformatted = PREFORMATTED.has(name) || PRESERVED.test(attributes.get('style') ?? '');
    const ends: End[] = [];
    if (isPreformatted) ends.push(this.beginPreformatted());
    if (LIST.has(name)) ends.push(this.beginList(name, attributes));
    if (CONTAINER.has(name)) ends.push(this.beginContainer(attributes.get('role') === 'navigation' ? 'nav' : name));
    else if (BLOCK.has(name)) ends.push(this.beginBlock());
    if (name === 'li') ends.push(this.beginItem(attributes));
    if (name === 'a' && attributes.has('href')) ends.push(this.beginLink());
    if (ends.length <= 1) return ends[0];
    return () => {
      for (const end of ends.reverse()) end();
    };
  }

  private beginPreformatted(): End {
    this.lines.preformatted += 1;
    return () => (this.lines.preformatted -= 1);
  }

  private beginBlock(): End {
    this.lines.blockBreak();
    return () => {
      this.lines.blockBreak();
    };
  }

  private beginContainer(name: string): End {
    this.lines.blockBreak();
    const flow = emptyFlow();
    this.flows.push(flow);
    return () => {
      this.lines.blockBreak();
      this.flows.pop();
      const { items, amounts } = flow;
      addAmounts(this.flow.amounts, amounts);
      const [only, ...others] = items;
      const isNavigation = isMenuFlow(flow) || isAside(name, amounts);
      if (only) this.flow.items.push(others.length > 0 || isNavigation ? { kind: 'group', items, isNavigation } : only);
    };
  }

  private beginList(name: string, attributes: Attributes): End {
    const style = name === 'ol' ? numberStyle(attributes.get('type'), attributes.get('style')) : null;
    this.lists.push({ style, next: numberOf(attributes.get('start')) ?? 1 });
    return () => this.lists.pop();
  }

  private beginItem(attributes: Attributes): End {
    const list = this.lists.at(-1);
    const value = numberOf(attributes.get('value')) ?? list?.next ?? 1;
    if (list) list.next = value + 1;
    const style = list?.style ?? null;
    const isShown = style !== null && numberStyle(undefined, attributes.get('style')) !== null;
    this.lines.label = isShown ? listNumber(value, style) : '';
    return () => {
      this.lines.blockBreak();
      this.lines.label = '';
    };
  }

  private beginLink(): End {
    this.links += 1;
    this.flow.amounts.links += 1;
    return () => (this.links -= 1);
  }

  private openPart(part: string, name: string, attributes: Attributes): void {
    if (part === 'table' ? this.isBetweenCells() : !this.elements.has('table')) {
      if (part === 'table') this.elements.close('table');
      else this.openPart('table', 'table', new Map());
    }
    for (const ended of ENDED_PARTS[part] ?? []) this.elements.close(ended, 'table');
    if (part === 'td' && !this.elements.has('tr', 'table')) this.openPart('tr', 'tr', new Map());
    this.push(part, true, isHidden(attributes), () => this.beginPart(part, name, attributes));
  }

  private beginPart(part: string, name: string, attributes: Attributes): End | undefined {
    if (part === 'table') return this.beginTable();
    const table = this.tables.at(-1);
    if (part === 'tbody') {
      table?.startSection(name);
      return () => table?.endSection();
    }
    if (part === 'tr') {
      table?.startRow();
      return undefined;
    }
    const endPreformatted = PRESERVED.test(attributes.get('style') ?? '') ? this.beginPreformatted() : undefined;
    this.lines.blockBreak();
    const flow = emptyFlow();
    this.flows.push(flow);
    return () => {
      this.lines.blockBreak();
      this.flows.pop();
      endPreformatted?.();
      if (part === 'caption') table?.caption.push(flow);
      else table?.addCell(flow, attributes.get('colspan'), attributes.get('rowspan'));
    };
  }

  private beginTable(): End {
    this.lines.blockBreak();
    const table = new PageTable(this.lines.blanks);
    this.tables.push(table);
    return () => {
      this.lines.blockBreak();
      this.tables.pop();
      const { items, amounts } = this.flow;
      for (const flow of table.caption) {
        addAmounts(amounts, flow.amounts);
        items.push({ kind: 'group', items: flow.items, isNavigation: false });
      }
      addAmounts(amounts, amountsOf(table.rows));
      for (const item of settleTable(table.rows, table.caption.length > 0 ? 1 : table.blanks)) {
        items.push(item);
        if (item.kind !== 'table') continue;
        amounts.tables += 1;
        for (const row of item.rows) for (const { text } of row) amounts.tableChars += text.length;
      }
      this.lines.tableEnd();
    };
  }
}

const isHidden = (attributes: Attributes): boolean =>
  attributes.has('hidden') || HIDDEN.test(attributes.get('style') ?? '');

function numberOf(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
}
