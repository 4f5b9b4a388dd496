import type { Typography } from '../../../workbook/layout/styles';
import type { TablePlan } from '../../../workbook/port';
import { isCalculated, sameContent, type Content } from '../state/content';
import { areaOf, contentAt, type SheetState, type TableState } from '../state/workbookState';
import { blocks, range, runs } from './blocks';
import { formatSteps, lookSteps } from './looks';
import { matchTable } from './matchTable';
import type { Step, Steps } from './step';
import { placeColumns, type PlacedColumn } from './tableColumns';
import { bodyStyles, formulaSteps, isTextColumn, plannedContent, valueSteps } from './tableRows';

/** Above so many areas, cells that stay as they are between two that change are written along. */
const MANY_AREAS = 400;

export interface TableUpdate {
  readonly steps: Steps;
  /** Where every planned column stands afterwards. */
  readonly columns: readonly PlacedColumn[];
  /** The table before rows are deleted, headers included. */
  readonly reach: TableState['area'];
  readonly missing: readonly PlacedColumn[];
  /** First of the new rows, null without any. */
  readonly firstNew: number | null;
  /** Planned row → row of the sheet before rows are deleted. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly deleted: number;
}

/** A formula of a person's own in a cell for entries stays, as long as it shows what the plan says. */
const isOwnFormula = (standing: Content, planned: Content, column: PlacedColumn): boolean =>
  isCalculated(standing) &&
  !isCalculated(planned) &&
  sameContent(standing.value, planned) &&
  (column.plan.formula === undefined || !sameContent(standing, { formula: column.plan.formula, value: null }));

/** Cells that change, by column of the sheet and row. */
type Changes = Map<number, Map<number, Content>>;

function changeSteps(sheet: SheetState, columns: readonly PlacedColumn[], changes: Changes): Step[] {
  const steps: Step[] = [];
  const constants = new Map<number, [number, number][]>();
  const lines = [...changes.values()].reduce((sum, rows) => sum + rows.size, 0);
  for (const { column } of columns) {
    const changed = changes.get(column);
    if (changed === undefined) continue;
    const rows = [...changed.keys()].sort((a, b) => a - b);
    const isConstant = (row: number) => !isCalculated(changed.get(row) ?? null);
    const bridge = (from: number, to: number) =>
      lines > MANY_AREAS && range(from + 1, to - 1).every((row) => !isCalculated(contentAt(sheet, row, column)));
    constants.set(column, runs(rows.filter(isConstant), bridge));
    for (const [top, bottom] of runs(rows.filter((row) => !isConstant(row)))) {
      const content = changed.get(top);
      if (content === undefined || !isCalculated(content)) continue;
      steps.push({
        do: 'formula',
        sheet: sheet.name,
        area: areaOf(top, column, bottom, column),
        formula: content.formula,
      });
    }
  }
  const isText = new Map(columns.map((placed) => [placed.column, isTextColumn(placed)]));
  const areas = blocks(constants).map((area): Step => ({
    do: 'contents',
    sheet: sheet.name,
    area,
    contents: range(area.top, area.bottom).map((row) =>
      range(area.left, area.right).map((column) => {
        const changed = changes.get(column);
        return changed?.has(row) === true ? (changed.get(row) ?? null) : contentAt(sheet, row, column);
      }),
    ),
    isText: range(area.left, area.right).map((column) => isText.get(column) ?? false),
  }));
  return [...areas, ...steps];
}

function changedCells(
  sheet: SheetState,
  plan: TablePlan,
  standing: readonly PlacedColumn[],
  pairs: ReadonlyMap<number, number>,
): Changes {
  const changes: Changes = new Map();
  for (const placed of standing) {
    const changed = new Map<number, Content>();
    for (const [index, at] of pairs) {
      const row = plan.rows[index];
      if (row === undefined) continue;
      const planned = plannedContent(placed, row);
      const now = contentAt(sheet, at, placed.column);
      if (!sameContent(now, planned) && !isOwnFormula(now, planned, placed)) changed.set(at, planned);
    }
    if (changed.size > 0) changes.set(placed.column, changed);
  }
  return changes;
}

/** Columns of ours that someone deleted: put back at the right end, with everything the plan knows of them. */
function missingSteps(
  sheet: string,
  { name, area }: TableState,
  plan: TablePlan,
  missing: readonly PlacedColumn[],
  pairs: ReadonlyMap<number, number>,
  typography: Typography,
): Steps {
  const plannedAt = new Map([...pairs].map(([index, row]) => [row, plan.rows[index]]));
  const rows = range(area.top + 1, area.bottom).map((row) => plannedAt.get(row) ?? { values: [] });
  const block = { sheet, columns: missing, first: area.top + 1, rows };
  const heads = missing.map(({ plan: { headerStyle }, column }) => ({
    area: areaOf(area.top, column, area.top, column),
    style: headerStyle,
  }));
  const styled = [...heads, ...bodyStyles(block)];
  const options = { sheet, typography, isUntouched: false };
  return {
    contents: [
      ...missing.map((column): Step => ({
        do: 'addColumn',
        sheet,
        table: name,
        header: column.plan.header,
        rows: area.bottom - area.top,
      })),
      ...formatSteps(styled, options),
      ...valueSteps(block),
    ],
    formulas: formulaSteps(block),
    looks: lookSteps(styled, options),
  };
}

/** Lifts the filters of a table while rows are deleted. */
export function withoutFilters(sheet: string, { name, filters }: TableState, deletions: readonly Step[]): Step[] {
  if (deletions.length === 0 || filters.length === 0) return [...deletions];
  return [
    { do: 'liftFilter', sheet, table: name },
    ...deletions,
    ...filters.map((filter): Step => ({ do: 'filter', sheet, table: name, filter })),
  ];
}

/** Brings a table that stands in a sheet up to the plan. All places are those before rows are deleted, which comes last. */
export function updateTable(
  sheet: SheetState,
  table: TableState,
  plan: TablePlan,
  typography: Typography,
): TableUpdate {
  const { standing, missing } = placeColumns(plan, table);
  const { pairs, added, gone } = matchTable(sheet, table, plan, standing);
  const columns = [...standing, ...missing];
  const { area } = table;
  const newRows = added.flatMap((index) => plan.rows[index] ?? []);
  const first = area.bottom + 1;
  const block = { sheet: sheet.name, columns, first, rows: newRows };
  const styled = newRows.length === 0 ? [] : bodyStyles(block);
  const back = missing.length === 0 ? {} : missingSteps(sheet.name, table, plan, missing, pairs, typography);
  const options = { sheet: sheet.name, typography, isUntouched: false };
  // A table keeps one row at least: the last one is emptied instead.
  const isEmptied = gone.length === area.bottom - area.top && newRows.length === 0;
  const [spared] = isEmptied ? gone : [];
  const deleted = gone.filter((row) => row !== spared);
  const emptied: Changes = new Map(
    spared === undefined
      ? []
      : standing.map(({ plan: { formula }, column }) => [
          column,
          new Map([[spared, formula === undefined ? null : { formula, value: null }]]),
        ]),
  );
  const width = { left: area.left, right: area.right + missing.length };
  return {
    steps: {
      contents: [
        ...(back.contents ?? []),
        ...changeSteps(sheet, standing, changedCells(sheet, plan, standing, pairs)),
        ...changeSteps(sheet, standing, emptied),
        ...(newRows.length === 0
          ? []
          : [
              {
                do: 'addRows',
                sheet: sheet.name,
                table: table.name,
                count: newRows.length,
                width: width.right - width.left + 1,
              } as const,
            ]),
        ...formatSteps(styled, options),
        ...valueSteps(block),
      ],
      formulas: [...(back.formulas ?? []), ...formulaSteps(block)],
      looks: [
        ...(back.looks ?? []),
        ...lookSteps(styled, options),
        ...(newRows.length === 0
          ? []
          : [{ do: 'fitRows', sheet: sheet.name, area: areaOf(first, 1, first + newRows.length - 1, 1) } as const]),
      ],
      deletions: withoutFilters(
        sheet.name,
        table,
        runs(deleted)
          .reverse()
          .map(([top, bottom]): Step => ({
            do: 'deleteRows',
            sheet: sheet.name,
            table: table.name,
            area: { top, bottom, ...width },
          })),
      ),
    },
    columns,
    reach: { ...area, right: width.right, bottom: area.bottom + newRows.length },
    missing,
    firstNew: newRows.length === 0 ? null : first,
    rowOf: new Map([...pairs, ...added.map((index, at): [number, number] => [index, first + at])]),
    deleted: deleted.length,
  };
}
