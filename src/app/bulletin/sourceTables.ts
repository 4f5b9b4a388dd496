import type { Cell } from '../../assessment/model/assessment';
import { cellText, isBlank, nameKey } from '../../assessment/scoring/cells';
import { EVIDENCE, GRADES, SCORES, TASKS, WEIGHTS, type TableLayout } from '../../workbook/layout/tables';
import { findTable, type FoundTable } from '../../workbook/parse/findTable';
import { asCell, valueAt } from '../../workbook/parse/gridCells';
import type { WorkbookGrid } from '../../workbook/port';
import { passes, type ScoredUnits, type Selection, type SourceTable } from './source';

const LAYOUTS: Readonly<Record<SourceTable, TableLayout>> = {
  tasks: TASKS,
  weights: WEIGHTS,
  grades: GRADES,
  evidence: EVIDENCE,
  scores: SCORES,
};

/** Rows of 单位得分 without a unit are spare. */
const SPARE_WITHOUT = 'unit';

/** A table as people see it in the workbook. */
export class SourceSheet {
  readonly layout: TableLayout;
  private readonly found: FoundTable | null;
  /** Rows of the sheet, from 0. */
  readonly rows: readonly number[];

  constructor(grid: WorkbookGrid, table: SourceTable) {
    this.layout = LAYOUTS[table];
    this.found = findTable(grid, this.layout).table;
    this.rows = this.found === null ? [] : this.rowsOf(this.found, table);
  }

  private rowsOf({ sheet, headerRow }: FoundTable, table: SourceTable): number[] {
    const bottom = sheet.tables.find(({ name }) => name === this.layout.table)?.bottom;
    const last = table === 'scores' && bottom !== undefined ? bottom : sheet.rows.length - 1;
    const all = Array.from({ length: Math.max(0, last - headerRow) }, (_, at) => headerRow + 1 + at);
    return table === 'scores' ? all.filter((row) => !isBlank(this.cell(row, SPARE_WITHOUT))) : all;
  }

  get name(): string {
    return this.found?.sheet.name ?? this.layout.sheet;
  }

  get headerRow(): number {
    return this.found?.headerRow ?? 0;
  }

  /** Column of a key, from 0; null where the workbook has none. */
  columnOf(key: string): number | null {
    return this.found?.columns.get(key) ?? null;
  }

  header(key: string): string {
    return this.layout.columns[key]?.header ?? key;
  }

  cell(row: number, key: string): Cell {
    const column = this.columnOf(key);
    return column === null || this.found === null ? null : asCell(valueAt(this.found.sheet, row, column));
  }
}

/** The tables of a workbook that figures are taken from, each looked up once. */
export class SourceTables {
  private readonly sheets = new Map<SourceTable, SourceSheet>();
  private readonly scored: ScoredUnits;

  constructor(private readonly grid: WorkbookGrid) {
    const scores = this.sheet('scores');
    this.scored = new Set(scores.rows.map((row) => nameKey(cellText(scores.cell(row, SPARE_WITHOUT)))));
  }

  sheet(table: SourceTable): SourceSheet {
    const known = this.sheets.get(table) ?? new SourceSheet(this.grid, table);
    this.sheets.set(table, known);
    return known;
  }

  /** Rows (from 0) that hold what the selection asks for. */
  select({ table, where }: Selection): number[] {
    const sheet = this.sheet(table);
    return sheet.rows.filter((row) =>
      where.every(([column, test]) => passes(sheet.cell(row, column), test, this.scored)),
    );
  }

  /** Columns that are asked about and that the workbook does not have, by header. */
  missing({ table, where }: Selection, column: string): string[] {
    const sheet = this.sheet(table);
    const keys = new Set([...where.map(([key]) => key), column]);
    return [...keys].filter((key) => sheet.columnOf(key) === null).map((key) => sheet.header(key));
  }
}
