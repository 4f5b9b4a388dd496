import { boundingArea, cellArea, isInside, MAX_ROWS, WHOLE_SHEET, type Area } from '../model/area';
import { isErrorValue, type Cell, type CellValue } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';
import type { Place, Workbook } from '../model/Workbook';
import { notImplemented } from '../protocol/HostError';
import { FormulaError, toBoolean } from './coerce';
import { flat, gridOf, isGrid, lift, single, type Grid, type Value } from './Grid';
import { BINARY, UNARY } from './operators';
import { parseFormula, type Node } from './parse';
import { RANGE_FUNCTIONS } from './rangeFunctions';
import { SCALAR_FUNCTIONS, TAKES_ERRORS } from './scalarFunctions';
import type { Structured } from './structured';

/** The cell that a formula stands in. */
interface Home {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

type Scalar = (...values: (CellValue | undefined)[]) => CellValue;

/** A calculation that turns errors into values: inside arrays each cell has its own. */
const guarded =
  (calculate: (...values: CellValue[]) => CellValue) =>
  (...values: CellValue[]): CellValue => {
    try {
      const error = values.find(isErrorValue);
      return error ?? calculate(...values);
    } catch (problem) {
      if (problem instanceof FormulaError) return { error: problem.code };
      throw problem;
    }
  };

/** One calculation of all formulas of a workbook, each when it is first needed. */
export class Calculator {
  private readonly done = new Set<Cell>();
  private readonly running = new Set<Cell>();
  private readonly grids = new Map<string, Grid>();
  private readonly names = new Map<string, Value>();
  private readonly columns = new Map<Table, Map<string, number>>();

  private readonly tables: ReadonlyMap<string, Table>;

  constructor(private readonly workbook: Workbook) {
    this.tables = new Map(workbook.tables.map((table) => [table.name.toLowerCase(), table]));
  }

  calculateAll(): void {
    for (const sheet of this.workbook.sheets) {
      sheet.cells.forEach(WHOLE_SHEET, (cell, row, column) => this.valueOf(cell, { sheet, row, column }));
    }
  }

  private valueOf(cell: Cell, home: Home): CellValue {
    if (cell.formula === null || this.done.has(cell)) return cell.value;
    if (this.running.has(cell)) return 0;
    this.running.add(cell);
    cell.value = this.resultOf(cell.formula, home);
    this.running.delete(cell);
    this.done.add(cell);
    return cell.value;
  }

  /** What a cell shows for its formula. */
  private resultOf(formula: string, home: Home): CellValue {
    try {
      const value = single(this.evaluate(parseFormula(formula), home));
      if (isGrid(value)) throw notImplemented(`formulas with several results: ${formula}`);
      return value ?? 0;
    } catch (problem) {
      if (problem instanceof FormulaError) return { error: problem.code };
      throw problem;
    }
  }

  private evaluate(node: Node, home: Home): Value {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'area':
        return this.gridAt(this.sheetOf(node.sheet, home), node.area);
      case 'table':
        return this.tableGrid(node, home);
      case 'name':
        return this.nameValue(node.name, home);
      case 'call':
        return this.call(node.name, node.args, home);
      case 'operator':
        return this.operate(
          node.operator,
          node.operands.map((operand) => this.evaluate(operand, home)),
        );
    }
  }

  private operate(operator: string, values: readonly Value[]): Value {
    if (operator === ':') return this.between(values);
    const calculate = values.length === 1 ? UNARY[operator] : BINARY[operator];
    if (calculate === undefined) throw notImplemented(`the operator ${operator}`);
    const result = lift(values, guarded(calculate));
    if (isErrorValue(result)) throw new FormulaError(result.error);
    return result;
  }

  /** From one cell to another, both given by formulas. */
  private between(values: readonly Value[]): Grid {
    const [from, to] = values.map((value) => gridOf(value).place);
    if (from === undefined || to?.sheet !== from.sheet) throw new FormulaError('#VALUE!');
    return this.gridAt(from.sheet, boundingArea(from.area, to.area));
  }

  private sheetOf(name: string | null, home: Home): Sheet {
    const sheet = name === null ? home.sheet : this.workbook.findSheet(name);
    if (sheet === undefined) throw new FormulaError('#REF!');
    return sheet;
  }

  private gridAt(sheet: Sheet, area: Area): Grid {
    const shown = area.rows === MAX_ROWS ? { ...area, rows: Math.max(1, sheet.cells.rowCount) } : area;
    const place: Place = { sheet, area: shown };
    if (shown.rows === 1 && shown.columns === 1) {
      return { rows: [[this.valueAt(sheet, shown.row, shown.column)]], place };
    }
    const key = `${sheet.id} ${shown.row} ${shown.column} ${shown.rows} ${shown.columns}`;
    const known = this.grids.get(key);
    if (known !== undefined) return known;
    const rows = Array.from({ length: shown.rows }, (_, r) =>
      Array.from({ length: shown.columns }, (__, c) => this.valueAt(sheet, shown.row + r, shown.column + c)),
    );
    const grid: Grid = { rows, place };
    if (this.isSettled(sheet, shown)) this.grids.set(key, grid);
    return grid;
  }

  private valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cells.at(row, column);
    return cell === undefined ? null : this.valueOf(cell, { sheet, row, column });
  }

  /** No formula of an area is still being calculated. */
  private isSettled(sheet: Sheet, area: Area): boolean {
    let isSettled = true;
    sheet.cells.forEach(area, (cell) => {
      if (cell.formula !== null && !this.done.has(cell)) isSettled = false;
    });
    return isSettled;
  }

  private tableGrid({ table: name, section, columns }: Structured, home: Home): Grid {
    const table =
      name === ''
        ? this.workbook.tableAt(home.sheet, cellArea(home.row, home.column))
        : this.tables.get(name.toLowerCase());
    if (table === undefined) throw new FormulaError(name === '' ? '#REF!' : '#NAME?');
    const first = columns === null ? 0 : this.columnOf(table, columns[0]);
    const last = columns === null ? table.columns.length - 1 : this.columnOf(table, columns[1]);
    const across = { column: table.area.column + first, columns: last - first + 1 };
    const down = {
      data: table.body,
      headers: table.header,
      all: table.area,
      thisRow: { ...table.body, row: home.row, rows: 1 },
    }[section];
    if (section === 'thisRow' && !isInside(cellArea(home.row, table.area.column), table.body)) {
      throw new FormulaError('#VALUE!');
    }
    return this.gridAt(table.sheet, { ...down, ...across });
  }

  private columnOf(table: Table, name: string): number {
    const places =
      this.columns.get(table) ?? new Map(table.columns.map((column, i) => [column.name.toLowerCase(), i] as const));
    this.columns.set(table, places);
    const index = places.get(name.toLowerCase());
    if (index === undefined) throw new FormulaError('#REF!');
    return index;
  }

  private nameValue(name: string, home: Home): Value {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const item = this.workbook.findName(name);
    if (item === undefined) throw new FormulaError('#NAME?');
    const value = this.evaluate(parseFormula(item.formula), home);
    this.names.set(name, value);
    return value;
  }

  private argument(args: readonly Node[], i: number, home: Home): Value {
    const node = args[i];
    return node === undefined ? null : this.evaluate(node, home);
  }

  private call(name: string, args: readonly Node[], home: Home): Value {
    switch (name) {
      case 'IF':
        return this.choose(args, home);
      case 'IFERROR':
        return this.withoutErrors(args, home);
      case 'AND':
        return args.flatMap((arg) => this.truths(this.evaluate(arg, home))).every(Boolean);
      case 'OR':
        return args.flatMap((arg) => this.truths(this.evaluate(arg, home))).some(Boolean);
      case 'ROW':
        return args.length === 0 ? home.row + 1 : this.rowsOf(this.argument(args, 0, home));
    }
    const scalar = SCALAR_FUNCTIONS[name];
    if (scalar !== undefined) return this.liftScalar(name, scalar, args, home);
    const range = RANGE_FUNCTIONS[name];
    if (range === undefined) throw notImplemented(`the function ${name}`);
    return range(...args.map((arg) => this.evaluate(arg, home)));
  }

  private liftScalar(name: string, calculate: Scalar, args: readonly Node[], home: Home): Value {
    if (TAKES_ERRORS.has(name)) return lift([this.caught(args, home)], calculate);
    const values = args.map((arg) => this.evaluate(arg, home));
    const result = lift(values, guarded(calculate));
    if (isErrorValue(result)) throw new FormulaError(result.error);
    return result;
  }

  /** The first argument, an error being a value. */
  private caught(args: readonly Node[], home: Home): Value {
    try {
      return this.argument(args, 0, home);
    } catch (problem) {
      if (problem instanceof FormulaError) return { error: problem.code };
      throw problem;
    }
  }

  private choose(args: readonly Node[], home: Home): Value {
    const condition = single(this.argument(args, 0, home));
    const no = (): Value => (args.length > 2 ? this.argument(args, 2, home) : false);
    if (!isGrid(condition)) return toBoolean(condition) ? this.argument(args, 1, home) : no();
    return lift([condition, this.argument(args, 1, home), no()], (is = null, then = null, otherwise = null) =>
      toBoolean(is) ? then : otherwise,
    );
  }

  private withoutErrors(args: readonly Node[], home: Home): Value {
    const value = single(this.caught(args, home));
    if (!isGrid(value)) return isErrorValue(value) ? this.argument(args, 1, home) : value;
    if (!flat(value).some(isErrorValue)) return value;
    return lift([value, this.argument(args, 1, home)], (each = null, other = null) =>
      isErrorValue(each) ? other : each,
    );
  }

  /** Truth values among an argument: of cells only those that hold one or a number. */
  private truths(value: Value): boolean[] {
    if (!isGrid(value)) return [toBoolean(value)];
    return flat(value).flatMap((each) =>
      isErrorValue(each) || (typeof each !== 'string' && each !== null) ? [toBoolean(each)] : [],
    );
  }

  private rowsOf(value: Value): Value {
    const { place } = gridOf(value);
    if (place === undefined) throw new FormulaError('#VALUE!');
    const { row, rows } = place.area;
    return { rows: Array.from({ length: rows }, (_, r) => [row + r + 1]) };
  }
}

/** Calculates every formula anew. */
export function calculate(workbook: Workbook): void {
  new Calculator(workbook).calculateAll();
}
