import { createRequire } from 'node:module';
import type { Style } from '../../src/workbook/layout/styles';
import { DEFAULT_TYPOGRAPHY } from '../../src/workbook/layout/styles';
import { loadPlan, rowsIn, type LoadedPlan, type LoadedSheet } from '../cells/load';
import type { ReadMeasurement } from '../cells/ours';
import { timed, type Measurement } from '../cells/timed';

/** The little of exceljs 4.4.0 that is used; it is installed apart from the project. */
interface Cell {
  value: unknown;
  style: unknown;
}

interface Row {
  height: number;
  getCell(column: number): Cell;
  eachCell(each: (cell: Cell) => void): void;
  commit(): void;
}

interface Worksheet {
  columns: readonly { readonly width: number; readonly hidden: boolean }[];
  getRow(row: number): Row;
  eachRow(each: (row: Row) => void): void;
  commit(): void;
}

interface Workbook {
  readonly xlsx: { writeFile(file: string): Promise<void>; readFile(file: string): Promise<void> };
  addWorksheet(name: string): Worksheet;
  eachSheet(each: (sheet: Worksheet) => void): void;
  commit(): Promise<void>;
}

interface ExcelJs {
  readonly Workbook: new () => Workbook;
  readonly stream: { readonly xlsx: { readonly WorkbookWriter: new (options: object) => Workbook } };
}

const ExcelJS = createRequire(new URL('package.json', import.meta.url))('exceljs') as ExcelJs;

const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } };

const lookOf = (style: Style) => ({
  font: {
    name: DEFAULT_TYPOGRAPHY.fonts[style.font],
    size: style.size,
    bold: style.bold,
    color: { argb: `FF${style.color}` },
  },
  ...(style.fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${style.fill}` } } }),
  ...(style.border === null ? {} : { border: { top: LINE, left: LINE, bottom: LINE, right: LINE } }),
  alignment: {
    vertical: style.vertical === 'center' ? 'middle' : 'top',
    horizontal: style.horizontal,
    wrapText: style.wrap,
  },
  numFmt: style.format,
  protection: { locked: style.locked },
});

type Looks = ReadonlyMap<string, object>;

const looksOf = ({ styles }: LoadedPlan): Looks =>
  new Map(Object.entries(styles).map(([name, style]) => [name, lookOf(style)]));

function fill(worksheet: Worksheet, sheet: LoadedSheet, looks: Looks, isStreamed: boolean): void {
  const hidden = new Set(sheet.hiddenColumns);
  worksheet.columns = sheet.columnWidths.map((width, index) => ({ width, hidden: hidden.has(index + 1) }));
  for (const { row: number, height, cells } of rowsIn(sheet)) {
    const row = worksheet.getRow(number);
    if (height !== undefined) row.height = height;
    for (const { column, style, value, formula } of cells) {
      const cell = row.getCell(column);
      cell.value = formula === undefined ? value : { formula, result: value };
      cell.style = looks.get(style);
    }
    if (isStreamed) row.commit();
  }
  if (isStreamed) worksheet.commit();
}

export async function write(dump: string, file: string): Promise<Measurement> {
  const plan = await loadPlan(dump);
  return timed(async () => {
    const workbook = new ExcelJS.Workbook();
    const looks = looksOf(plan);
    for (const sheet of plan.sheets) fill(workbook.addWorksheet(sheet.name), sheet, looks, false);
    await workbook.xlsx.writeFile(file);
  });
}

export async function writeStreamed(dump: string, file: string): Promise<Measurement> {
  const plan = await loadPlan(dump);
  return timed(async () => {
    const options = { filename: file, useStyles: true, useSharedStrings: true };
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter(options);
    const looks = looksOf(plan);
    for (const sheet of plan.sheets) fill(workbook.addWorksheet(sheet.name), sheet, looks, true);
    await workbook.commit();
  });
}

const isFilled = (value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'object' || !('formula' in value || 'sharedFormula' in value)) return true;
  return 'result' in value && value.result !== undefined && value.result !== '';
};

export async function read(file: string): Promise<ReadMeasurement> {
  let cells = 0;
  const measured = await timed(async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(({ value }) => {
          if (isFilled(value)) cells += 1;
        });
      });
    });
  });
  return { ...measured, cells };
}
