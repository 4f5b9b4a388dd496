import { STYLES, type Typography } from '../../../workbook/layout/styles';
import type { Area, CellPlan, SheetPlan, TablePlan } from '../../../workbook/port';
import type { Content } from '../state/content';
import { areaOf } from '../state/workbookState';
import { blocks, range, runs } from './blocks';
import { formatSteps, lookSteps, type StyledArea } from './looks';
import { PROTECTION } from './protection';
import type { Step, Steps } from './step';
import { plannedColumns } from './tableColumns';
import { bodyStyles, formulaSteps, valueSteps } from './tableRows';

export const cellContent = ({ value, formula }: CellPlan): Content =>
  formula === undefined ? value : { formula, value };

export const cellStyle = ({ row, column, style }: CellPlan): StyledArea => ({
  area: areaOf(row, column, row, column),
  style,
});

/** Cells outside tables as areas of neighbours; what is text already apart from the rest. */
export function cellSteps(sheet: string, cells: readonly CellPlan[]): Step[] {
  const isTextCell = ({ style, formula }: CellPlan) => formula === undefined && STYLES[style].format === '@';
  return [true, false].flatMap((isText) =>
    contentAreas(cells.filter((cell) => isTextCell(cell) === isText)).map(({ area, contents }): Step => ({
      do: 'contents',
      sheet,
      area,
      contents,
      isText: Array.from({ length: area.right - area.left + 1 }, () => isText),
    })),
  );
}

function contentAreas(cells: readonly CellPlan[]): { area: Area; contents: Content[][] }[] {
  const rows = new Map<number, Map<number, CellPlan>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, CellPlan>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const lines = new Map<number, [number, number][]>();
  for (const [row, byColumn] of rows) lines.set(row, runs([...byColumn.keys()].sort((a, b) => a - b)));
  // Rows take the place of columns here: neighbouring rows of the same extent become one area.
  return blocks(lines).map(({ left: top, right: bottom, top: left, bottom: right }) => ({
    area: areaOf(top, left, bottom, right),
    contents: range(top, bottom).map((row) =>
      range(left, right).map((column) => {
        const cell = rows.get(row)?.get(column);
        return cell === undefined ? null : cellContent(cell);
      }),
    ),
  }));
}

const tableArea = ({ top, left, rows, columns }: TablePlan) =>
  areaOf(top, left, top + Math.max(rows.length, 1), left + columns.length - 1);

function tableStyles(table: TablePlan): StyledArea[] {
  const columns = plannedColumns(table);
  return [
    ...columns.map(({ plan, column }) => ({
      area: areaOf(table.top, column, table.top, column),
      style: plan.headerStyle,
    })),
    ...bodyStyles({ columns, first: table.top + 1, rows: table.rows }),
  ];
}

const headerStep = (sheet: string, { top, left, columns }: TablePlan): Step => ({
  do: 'contents',
  sheet,
  area: areaOf(top, left, top, left + columns.length - 1),
  contents: [columns.map(({ header }) => header)],
  isText: columns.map(() => true),
});

/** Widths in characters, by column. */
export function widthSteps(sheet: string, widths: ReadonlyMap<number, number>): Step[] {
  const pieces: { first: number; last: number; characters: number }[] = [];
  for (const [column, characters] of [...widths].sort(([a], [b]) => a - b)) {
    const last = pieces.at(-1);
    if (last?.characters === characters && last.last === column - 1) last.last = column;
    else pieces.push({ first: column, last: column, characters });
  }
  return pieces.map(({ first, last, characters }) => ({
    do: 'columnWidth',
    sheet,
    area: areaOf(1, first, 1, last),
    characters,
  }));
}

function columnSteps({ name: sheet, columnWidths, hiddenColumns }: SheetPlan): Step[] {
  return [
    ...widthSteps(sheet, new Map(columnWidths.map((characters, index) => [index + 1, characters]))),
    ...runs(hiddenColumns).map(([first, last]): Step => ({
      do: 'hideColumns',
      sheet,
      area: areaOf(1, first, 1, last),
    })),
  ];
}

/** Heights that the plan gives, for rows that are not left to Excel to fit. */
export function heightSteps(sheet: string, heights: ReadonlyMap<number, number>): Step[] {
  const pieces: { first: number; last: number; points: number }[] = [];
  for (const [row, points] of [...heights].sort(([a], [b]) => a - b)) {
    const last = pieces.at(-1);
    if (last?.points === points && last.last === row - 1) last.last = row;
    else pieces.push({ first: row, last: row, points });
  }
  return pieces.map(({ first, last, points }) => ({ do: 'rowHeight', sheet, area: areaOf(first, 1, last, 1), points }));
}

function sizeSteps(plan: SheetPlan): Step[] {
  const sheet = plan.name;
  const bodies = plan.tables.map((table) => ({ first: table.top + 1, last: tableArea(table).bottom }));
  const inBody = (row: number) => bodies.some(({ first, last }) => row >= first && row <= last);
  const fitted = bodies.filter((_, index) => plan.tables[index]?.rows.some(({ height }) => height !== undefined));
  return [
    ...columnSteps(plan),
    ...heightSteps(sheet, new Map([...plan.rowHeights].filter(([row]) => !inBody(row)))),
    ...fitted.map(({ first, last }): Step => ({ do: 'fitRows', sheet, area: areaOf(first, 1, last, 1) })),
  ];
}

/** A sheet that is not there yet. */
export function newSheet(plan: SheetPlan, position: number | null, typography: Typography): Steps {
  const sheet = plan.name;
  const styled = [...plan.cells.map(cellStyle), ...plan.tables.flatMap(tableStyles)];
  const fresh = { sheet, typography, isUntouched: true };
  const bodies = plan.tables.map((table) => ({
    sheet,
    columns: plannedColumns(table),
    first: table.top + 1,
    rows: table.rows,
  }));
  const plain = plan.cells.filter(({ formula }) => formula === undefined);
  const calculated = plan.cells.filter(({ formula }) => formula !== undefined);
  return {
    sheets: [{ do: 'addSheet', sheet, position }],
    contents: [
      ...formatSteps(styled, fresh),
      ...cellSteps(sheet, plain),
      ...plan.tables.map((table) => headerStep(sheet, table)),
      ...bodies.flatMap(valueSteps),
      ...plan.tables.map((table): Step => ({ do: 'addTable', sheet, area: tableArea(table), table: table.name })),
    ],
    formulas: [...cellSteps(sheet, calculated), ...bodies.flatMap(formulaSteps)],
    looks: [
      ...lookSteps(styled, fresh),
      ...plan.merges.map((area): Step => ({ do: 'merge', sheet, area })),
      ...sizeSteps(plan),
      ...plan.validations.map((validation): Step => ({
        do: 'validation',
        sheet,
        area: validation.area,
        plan: validation,
      })),
      ...plan.conditionalFormats.map(({ area, formula, look }): Step => ({
        do: 'conditionalFormat',
        sheet,
        area,
        formula,
        look,
      })),
      ...(plan.frozen === null ? [] : [{ do: 'freeze', sheet, frozen: plan.frozen } as const]),
      ...(plan.print === null ? [] : [{ do: 'print', sheet, print: plan.print } as const]),
      { do: 'sheetLook', sheet, tabColor: plan.tabColor ?? null },
    ],
    close: [
      ...(plan.isProtected ? [{ do: 'protect', sheet, options: PROTECTION } as const] : []),
      ...(plan.visibility === 'veryHidden' ? [{ do: 'visibility', sheet, visibility: 'VeryHidden' } as const] : []),
    ],
  };
}
