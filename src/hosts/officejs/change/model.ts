import type { Area } from '../../../workbook/port';
import { valueOf, type Content } from '../state/content';
import type { SheetState, TableState, WorkbookState } from '../state/workbookState';
import { footerOf } from '../state/footer';
import { range } from './blocks';
import type { Step } from './step';

/** What the workbook will hold once steps are carried out, as far as contents, tables, names and sheets go. */

interface Sheet {
  state: SheetState;
  rows: Content[][];
  tables: TableState[];
}

interface Model {
  order: string[];
  sheets: Map<string, Sheet>;
  names: Map<string, string>;
}

function put(sheet: Sheet, row: number, column: number, content: Content): void {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const line = sheet.rows[row - 1];
  if (line === undefined) return;
  while (line.length < column) line.push(null);
  line[column - 1] = content;
}

const get = (sheet: Sheet, row: number, column: number): Content => sheet.rows[row - 1]?.[column - 1] ?? null;

const tableOf = (sheet: Sheet, name: string): TableState => {
  const table = sheet.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

const replaceTable = (sheet: Sheet, name: string, table: TableState | null): void => {
  sheet.tables = sheet.tables.flatMap((one) => (one.name !== name ? [one] : table === null ? [] : [table]));
};

/** Moves the cells from row `from` on, in the columns of the area, by so many rows. */
function shift(sheet: Sheet, { left, right }: Pick<Area, 'left' | 'right'>, from: number, by: number): void {
  const bottom = sheet.rows.length;
  const rows = range(from, bottom);
  for (const row of by > 0 ? rows.reverse() : rows) {
    for (const column of range(left, right)) put(sheet, row + by, column, get(sheet, row, column));
  }
  const emptied = by > 0 ? range(from, from + by - 1) : range(bottom + by + 1, bottom);
  for (const row of emptied) for (const column of range(left, right)) put(sheet, row, column, null);
}

function insertRows(sheet: Sheet, table: TableState, top: number, count: number): void {
  shift(sheet, table.area, top, count);
  replaceTable(sheet, table.name, { ...table, area: { ...table.area, bottom: table.area.bottom + count } });
}

function withColumns(sheet: Sheet, table: TableState, headers: readonly string[]): void {
  const right = table.area.left + headers.length - 1;
  replaceTable(sheet, table.name, { ...table, headers, area: { ...table.area, right } });
}

type Handlers = {
  readonly [Kind in Step['do']]?: (model: Model, sheet: Sheet, step: Extract<Step, { do: Kind }>) => void;
};

const HANDLERS: Handlers = {
  contents: (_, sheet, { area, contents }) => {
    contents.forEach((line, r) => {
      line.forEach((content, c) => {
        put(sheet, area.top + r, area.left + c, content);
      });
    });
  },
  formula: (_, sheet, { area, formula }) => {
    for (const row of range(area.top, area.bottom)) {
      for (const column of range(area.left, area.right)) put(sheet, row, column, { formula, value: null });
    }
  },
  addTable: (_, sheet, { area, table }) => {
    const headers = range(area.left, area.right).map((column) => String(valueOf(get(sheet, area.top, column)) ?? ''));
    sheet.tables.push({ name: table, area, headers, filters: [], hidden: [] });
  },
  removeTable: (_, sheet, { table }) => {
    replaceTable(sheet, table, null);
  },
  renameTable: (_, sheet, { table, name }) => {
    replaceTable(sheet, table, { ...tableOf(sheet, table), name });
  },
  addRows: (_, sheet, { table, count }) => {
    const standing = tableOf(sheet, table);
    insertRows(sheet, standing, standing.area.bottom + 1, count);
  },
  insertRows: (_, sheet, { table, area }) => {
    insertRows(sheet, tableOf(sheet, table), area.top, area.bottom - area.top + 1);
  },
  deleteRows: (_, sheet, { table, area }) => {
    const standing = tableOf(sheet, table);
    const count = area.bottom - area.top + 1;
    shift(sheet, area, area.bottom + 1, -count);
    replaceTable(sheet, table, { ...standing, area: { ...standing.area, bottom: standing.area.bottom - count } });
  },
  addColumn: (_, sheet, { table, header }) => {
    const standing = tableOf(sheet, table);
    put(sheet, standing.area.top, standing.area.right + 1, header);
    withColumns(sheet, standing, [...standing.headers, header]);
  },
  deleteColumn: (_, sheet, { table, header }) => {
    const standing = tableOf(sheet, table);
    const at = standing.area.left + standing.headers.indexOf(header);
    for (const row of range(standing.area.top, standing.area.bottom)) {
      const line = sheet.rows[row - 1];
      line?.splice(at - 1, 1);
    }
    withColumns(
      sheet,
      standing,
      standing.headers.filter((one) => one !== header),
    );
  },
  showColumns: (_, sheet, { area }) => {
    sheet.tables = sheet.tables.map((table) => ({
      ...table,
      hidden: table.hidden.filter((header) => {
        const column = table.area.left + table.headers.indexOf(header);
        return column < area.left || column > area.right;
      }),
    }));
  },
  visibility: (_, sheet, { visibility }) => {
    sheet.state = { ...sheet.state, visibility };
  },
  print: (_, sheet, { print }) => {
    sheet.state = { ...sheet.state, footer: footerOf(print.footer) };
  },
  footer: (_, sheet, { footer }) => {
    sheet.state = { ...sheet.state, footer };
  },
  unprotect: (_, sheet) => {
    sheet.state = { ...sheet.state, protection: null };
  },
  protect: (_, sheet, { options }) => {
    sheet.state = { ...sheet.state, protection: options };
  },
  addChart: (_, sheet, { name }) => {
    sheet.state = { ...sheet.state, charts: [...sheet.state.charts, name] };
  },
  deleteChart: (_, sheet, { name }) => {
    sheet.state = { ...sheet.state, charts: sheet.state.charts.filter((one) => one !== name) };
  },
};

const emptySheet = (name: string): Sheet => ({
  state: {
    id: '',
    name,
    visibility: 'Visible',
    protection: null,
    footer: '',
    tables: [],
    conditionalFormats: [],
    charts: [],
    rows: [],
    numberFormats: [],
  },
  rows: [],
  tables: [],
});

function carryOut(model: Model, step: Step): void {
  if (step.do === 'name') model.names.set(step.name, step.formula);
  else if (step.do === 'deleteName') model.names.delete(step.name);
  else if (step.do === 'addSheet') {
    model.order.splice(step.position ?? model.order.length, 0, step.sheet);
    model.sheets.set(step.sheet, emptySheet(step.sheet));
  } else if (step.do === 'deleteSheet') {
    model.order = model.order.filter((name) => name !== step.sheet);
    model.sheets.delete(step.sheet);
  } else {
    const sheet = model.sheets.get(step.sheet);
    if (sheet === undefined) throw new Error(`no sheet ${step.sheet}`);
    const handler = HANDLERS[step.do] as ((model: Model, sheet: Sheet, step: Step) => void) | undefined;
    handler?.(model, sheet, step);
  }
}

/** The workbook after the steps; the state given stays as it is. */
export function afterSteps(state: WorkbookState, steps: readonly Step[]): WorkbookState {
  const touched = new Set(steps.flatMap((step) => ('sheet' in step ? [step.sheet] : [])));
  const model: Model = {
    order: [...state.order],
    names: new Map(state.names),
    sheets: new Map(
      state.sheets.map((sheet) => [
        sheet.name,
        {
          state: sheet,
          rows: touched.has(sheet.name) ? sheet.rows.map((row) => [...row]) : (sheet.rows as Content[][]),
          tables: [...sheet.tables],
        },
      ]),
    ),
  };
  for (const step of steps) carryOut(model, step);
  return {
    ...state,
    order: model.order,
    sheets: [...model.sheets.values()].map(({ state: sheet, rows, tables }) => ({ ...sheet, rows, tables })),
    names: model.names,
  };
}
