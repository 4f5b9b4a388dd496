import { alreadyExists, invalidArgument, invalidOperation, itemNotFound } from '../protocol/HostError';
import { parseArea, splitSheet } from './address';
import { cellArea, isInside, type Area } from './area';
import { EventLog } from './EventLog';
import type { Name } from './Name';
import { Sheet } from './Sheet';
import type { Table } from './Table';

/** A rectangle on a sheet. It follows the cells when others are put in or taken out. */
export interface Place {
  readonly sheet: Sheet;
  area: Area;
}

const BAD_SHEET_NAME = /[\\/?*:[\]]|^'|'$/;

/** What is in memory of one workbook. Operations that touch many parts of it stand in files of their own. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: Name[] = [];
  readonly events = new EventLog();
  readonly properties = new Map<string, string>();
  /** Settings of the add-in kept in the workbook. */
  readonly settings = new Map<string, string>();
  /** Cells that objects of the add-in stand for; they follow when cells are put in or taken out. */
  readonly places = new Set<Place>();
  active: Sheet;
  selection: Area = cellArea(0, 0);
  /** Formulas have to be calculated anew. */
  isDirty = false;
  date1904 = false;
  private lastId = 0;

  constructor(sheetNames: readonly string[] = ['Sheet1']) {
    for (const name of sheetNames) this.addSheet(name, 'Workbook');
    const [first] = this.sheets;
    if (first === undefined) throw new Error('A workbook has at least one sheet.');
    this.active = first;
  }

  newId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }

  newNumber(): number {
    this.lastId += 1;
    return this.lastId;
  }

  findSheet(key: unknown): Sheet | undefined {
    if (typeof key !== 'string') return undefined;
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (sheet === undefined) throw itemNotFound('WorksheetCollection.getItem');
    return sheet;
  }

  checkSheetName(name: string, location: string, except?: Sheet): void {
    if (name === '' || name.length > 31 || BAD_SHEET_NAME.test(name)) throw invalidArgument(location);
    const other = this.findSheet(name);
    if (other !== undefined && other !== except) throw alreadyExists(location);
  }

  addSheet(name: string | undefined, location = 'WorksheetCollection.add'): Sheet {
    let free = this.sheets.length + 1;
    while (this.findSheet(`Sheet${free}`) !== undefined) free += 1;
    const chosen = name ?? `Sheet${free}`;
    this.checkSheetName(chosen, location);
    const sheet = new Sheet(this, this.newId(), chosen);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A1, Sheet!A1, or a defined name of cells, as calls take it. */
  place(text: string, own: Sheet | null, location: string): Place {
    const { sheet: named, rest } = splitSheet(text.replace(/^=/, ''));
    const sheet = named === null ? own : this.findSheet(named);
    if (sheet === undefined) throw invalidArgument(location, `There is no sheet ${named ?? ''}.`);
    const area = parseArea(rest);
    if (area !== null && sheet !== null) return { sheet, area };
    const name = this.findName(rest);
    if (name === undefined) throw invalidArgument(location, `${text} is no address.`);
    return this.place(name.formula, own, location);
  }

  findName(key: unknown): Name | undefined {
    return this.names.find(({ name }) => typeof key === 'string' && name.toLowerCase() === key.toLowerCase());
  }

  findTable(key: unknown): Table | undefined {
    if (typeof key !== 'string') return undefined;
    return this.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  table(name: string): Table {
    const table = this.findTable(name);
    if (table === undefined) throw itemNotFound('TableCollection.getItem');
    return table;
  }

  tablesOf(sheet: Sheet): Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  tableAt(sheet: Sheet, area: Area): Table | undefined {
    return this.tablesOf(sheet).find((table) => isInside(area, table.area));
  }

  activate(sheet: Sheet, location: string): void {
    if (sheet.visibility !== 'Visible') throw invalidOperation(location, 'The sheet is hidden.');
    this.active = sheet;
  }

  /** The sheet may be hidden or deleted: another one stays in sight. */
  checkOtherVisible(sheet: Sheet, location: string): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
      throw invalidOperation(location, 'A workbook must contain at least one visible worksheet.');
    }
  }
}
