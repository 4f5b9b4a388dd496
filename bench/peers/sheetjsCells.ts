import { createRequire } from 'node:module';
import type { Cell } from '../../src/assessment/model/assessment';
import { columnLetters } from '../../src/shared/columnLetters';
import { loadPlan, rowsIn, type LoadedPlan, type LoadedSheet } from '../cells/load';
import type { ReadMeasurement } from '../cells/ours';
import { timed, type Measurement } from '../cells/timed';

/** The little of @e965/xlsx 0.20.3 that is used; it is installed apart from the project. */
interface Written {
  readonly t: 's' | 'n' | 'b' | 'z';
  readonly v?: Cell;
  readonly f?: string;
  readonly z?: string;
}

interface Read {
  readonly v?: unknown;
}

type Rows<Cells> = ((Cells | undefined)[] | undefined)[];

interface Sheets<Cells> {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, { readonly '!data': Rows<Cells> }>>;
}

interface SheetJs {
  writeFile(workbook: Sheets<Written>, file: string, options: object): void;
  readFile(file: string, options: object): Sheets<Read>;
}

const XLSX = createRequire(new URL('package.json', import.meta.url))('@e965/xlsx') as SheetJs;

const KINDS = { string: 's', number: 'n', boolean: 'b' } as const;

const cellOf = (value: Cell, formula: string | undefined, format: string): Written => ({
  t: value === null ? 'z' : KINDS[typeof value as keyof typeof KINDS],
  ...(value === null ? {} : { v: value }),
  ...(formula === undefined ? {} : { f: formula }),
  ...(format === 'General' ? {} : { z: format }),
});

function sheetOf(sheet: LoadedSheet, styles: LoadedPlan['styles']) {
  const data: Rows<Written> = [];
  const heights: ({ hpt: number } | undefined)[] = [];
  let width = 1;
  for (const { row, height, cells } of rowsIn(sheet)) {
    const line: (Written | undefined)[] = [];
    for (const { column, style, value, formula } of cells) {
      line[column - 1] = cellOf(value, formula, styles[style].format);
      width = Math.max(width, column);
    }
    data[row - 1] = line;
    if (height !== undefined) heights[row - 1] = { hpt: height };
  }
  const hidden = new Set(sheet.hiddenColumns);
  return {
    '!data': data,
    '!ref': `A1:${columnLetters(width)}${Math.max(data.length, 1)}`,
    '!cols': sheet.columnWidths.map((wch, index) => ({ wch, hidden: hidden.has(index + 1) })),
    '!rows': heights,
  };
}

export async function write(dump: string, file: string): Promise<Measurement> {
  const plan = await loadPlan(dump);
  return timed(() => {
    const sheets = plan.sheets.map((sheet) => [sheet.name, sheetOf(sheet, plan.styles)] as const);
    const workbook = { SheetNames: sheets.map(([name]) => name), Sheets: Object.fromEntries(sheets) };
    XLSX.writeFile(workbook, file, { bookSST: true, compression: true });
  });
}

export async function read(file: string): Promise<ReadMeasurement> {
  let cells = 0;
  const measured = await timed(() => {
    for (const sheet of Object.values(XLSX.readFile(file, { dense: true, cellFormula: true }).Sheets)) {
      for (const row of sheet['!data']) {
        for (const cell of row ?? []) if (cell?.v !== undefined && cell.v !== '') cells += 1;
      }
    }
  });
  return { ...measured, cells };
}
