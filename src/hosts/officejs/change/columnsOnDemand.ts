import { isBlank } from '../../../assessment/scoring/cells';
import type { SheetPlan, TablePlan } from '../../../workbook/port';
import { valueOf } from '../state/content';
import { areaOf, contentAt, type SheetState, type TableState } from '../state/workbookState';
import { range, runs } from './blocks';
import { layoutOf } from './matchTable';
import type { Step } from './step';
import { headerText } from './tableColumns';

interface StandingColumn {
  readonly header: string;
  /** In the sheet, from 1. */
  readonly column: number;
}

/** Where those columns of a table stand that come into sight only when they are used. */
export function columnsOnDemand({ name, area, headers }: Omit<TableState, 'hidden'>): StandingColumn[] {
  const columns = Object.values(layoutOf(name)?.columns ?? {}).filter(({ onDemand }) => onDemand);
  const known = new Set(columns.map(({ header }) => header));
  return headers.flatMap((header, at) => (known.has(headerText(header)) ? [{ header, column: area.left + at }] : []));
}

const columnSteps = (kind: 'showColumns' | 'hideColumns', sheet: string, columns: readonly number[]): Step[] =>
  runs([...columns].sort((a, b) => a - b)).map(([left, right]) => ({
    do: kind,
    sheet,
    area: areaOf(1, left, 1, right),
  }));

/** Shows what the plan shows now and hid as long as nothing stood there; whatever else is hidden, a person has hidden. */
export function showUsed(sheet: SheetState, table: TableState, plan: TablePlan, { hiddenColumns }: SheetPlan): Step[] {
  const columns = columnsOnDemand(table);
  const isUnused = columns.every(({ column }) =>
    range(table.area.top + 1, table.area.bottom).every((row) => isBlank(valueOf(contentAt(sheet, row, column)))),
  );
  if (!isUnused) return [];
  const isPlanned = (header: string) => {
    const index = plan.columns.findIndex((column) => column.header === headerText(header));
    return index >= 0 && !hiddenColumns.includes(plan.left + index);
  };
  const shown = columns.filter(({ header }) => table.hidden.includes(header) && isPlanned(header));
  return columnSteps(
    'showColumns',
    sheet.name,
    shown.map(({ column }) => column),
  );
}

/** Hides what the change has shown; `after` is how it left the table, null where it broke off. */
export function hideAgain(sheet: string, now: TableState, before: TableState, after: TableState | null): Step[] {
  const isHidden = (table: TableState, header: string) => table.hidden.map(headerText).includes(headerText(header));
  const back = columnsOnDemand(now).filter(
    ({ header }) => isHidden(before, header) && !isHidden(now, header) && !isHidden(after ?? now, header),
  );
  return columnSteps(
    'hideColumns',
    sheet,
    back.map(({ column }) => column),
  );
}
