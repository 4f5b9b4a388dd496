import { DEFAULT_TYPOGRAPHY, STYLES } from '../../../workbook/layout/styles';
import type { LayoutRecord } from '../../../workbook/write/layoutRecord';
import { raise, type WorkbookIssue } from '../../../workbook/issues';
import type { Area } from '../../../workbook/port';
import { sameContent, type Content } from '../state/content';
import { areaOf, contentAt, type SheetState, type TableState, type WorkbookState } from '../state/workbookState';
import { blocks, range, runs } from './blocks';
import { standingLayout } from './layoutSteps';
import { lineSteps, rowsOtherwise, type LineSteps } from './lineSteps';
import { needsOpenSheet } from './planSteps';
import { restoreTable, styleOf, type Restored } from './restoreTable';
import type { Step } from './step';
import { replaceConditionalFormats, ruleKey } from './tableRules';

const MOVES_ROWS = new Set<Step['do']>(['addRows', 'insertRows', 'deleteRows']);

/** A sheet before the change, after it (null: the change broke off), and now. */
interface Versions {
  readonly before: SheetState;
  readonly after: SheetState | null;
  readonly now: SheetState;
}

const tableIn = (sheet: SheetState, name: string): TableState | undefined =>
  sheet.tables.find((table) => table.name === name);

interface FormattedCell {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

function restoreFormats(sheet: string, cells: readonly FormattedCell[]): Step[] {
  const formats = new Set(cells.map(({ format }) => format));
  return [...formats].flatMap((format) => {
    const rows = new Map<number, number[]>();
    for (const cell of cells) {
      if (cell.format === format) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell.column]);
    }
    const lines = new Map([...rows].map(([row, columns]) => [row, runs(columns.sort((a, b) => a - b))]));
    // Rows take the place of columns here.
    return blocks(lines).map(({ left: top, right: bottom, top: left, bottom: right }): Step => ({
      do: 'numberFormat',
      sheet,
      area: areaOf(top, left, bottom, right),
      format,
    }));
  });
}

/** Cells outside tables; in a sheet with tables only those above them, the rest moves with the rows. */
function restoreCells({ before, after, now }: Versions): Restored {
  const tops = now.tables.map(({ area }) => area.top);
  const bottom = tops.length > 0 ? Math.min(...tops) - 1 : Math.max(before.rows.length, now.rows.length);
  const back = new Map<number, Map<number, Content>>();
  let kept = 0;
  for (const row of range(1, bottom)) {
    const width = Math.max(before.rows[row - 1]?.length ?? 0, now.rows[row - 1]?.length ?? 0);
    for (const column of range(1, width)) {
      const [was, is] = [contentAt(before, row, column), contentAt(now, row, column)];
      const left = after === null ? is : contentAt(after, row, column);
      if (sameContent(was, is) || sameContent(was, left)) continue;
      if (sameContent(left, is)) back.set(row, (back.get(row) ?? new Map<number, Content>()).set(column, was));
      else kept += 1;
    }
  }
  const lines = new Map([...back].map(([row, cells]) => [row, runs([...cells.keys()].sort((a, b) => a - b))]));
  const formats = restoreFormats(
    now.name,
    [...back].flatMap(([row, cells]) => {
      const formatIn = ({ numberFormats }: SheetState, column: number) => numberFormats[row - 1]?.[column - 1];
      return [...cells.keys()].flatMap((column) => {
        const [was, is] = [formatIn(before, column), formatIn(now, column)];
        return was === undefined || was === is ? [] : [{ row, column, format: was }];
      });
    }),
  );
  const steps = blocks(lines).map(({ left: top, right: last, top: left, bottom: right }): Step => ({
    do: 'contents',
    sheet: now.name,
    area: areaOf(top, left, last, right),
    contents: range(top, last).map((row) => range(left, right).map((column) => back.get(row)?.get(column) ?? null)),
    isText: range(left, right).map(() => false),
  }));
  // A formula written into a cell that is text by now would be text itself.
  return { steps: [...formats, ...steps], kept };
}

/** Tables made or named by the change. */
function restoreObjects({ before, after, now }: Versions): Step[] {
  const base = after ?? now;
  return now.tables.flatMap((table): Step[] => {
    if (tableIn(before, table.name) !== undefined || tableIn(base, table.name) === undefined) return [];
    const earlier = before.tables.find(
      ({ name, area }) =>
        tableIn(now, name) === undefined && area.top === table.area.top && area.left === table.area.left,
    );
    return earlier === undefined
      ? [{ do: 'removeTable', sheet: now.name, table: table.name }]
      : [{ do: 'renameTable', sheet: now.name, table: table.name, name: earlier.name }];
  });
}

/** Cells that people may fill in need no open sheet. */
function isLockedIn(now: SheetState): (column: number, row: number) => boolean {
  return (column, row) => {
    const table = now.tables.find(
      ({ area }) => row > area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    const style = table && styleOf(table.name, table.headers[column - table.area.left] ?? '');
    return style === undefined || STYLES[style].locked;
  };
}

function withProtection({ before, after, now }: Versions, steps: readonly Step[]): Step[] {
  // A change that broke off may have left the sheet open.
  const close = now.protection ?? (after === null ? before.protection : null);
  const isOpened = now.protection !== null && steps.some((step) => needsOpenSheet(step, isLockedIn(now)));
  const isClosed = close !== null && (isOpened || now.protection === null);
  return [
    ...(isOpened ? [{ do: 'unprotect', sheet: now.name } as const] : []),
    ...steps,
    ...(isClosed ? [{ do: 'protect', sheet: now.name, options: close } as const] : []),
  ];
}

const placesOf = ({ conditionalFormats }: SheetState): string =>
  JSON.stringify(conditionalFormats.map(({ formula, areas }) => [ruleKey(formula), areas]).sort());

/** Rows that the steps bring into the tables of a sheet, less those that they take out. */
const balance = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => {
    if (step.do === 'addRows') return sum + step.count;
    const rows = 'area' in step ? step.area.bottom - step.area.top + 1 : 0;
    if (step.do === 'insertRows') return sum + rows;
    return step.do === 'deleteRows' ? sum - rows : sum;
  }, 0);

const rowsOf = ({ tables }: SheetState): number => tables.reduce((sum, { area }) => sum + area.bottom - area.top, 0);

/** Conditional formats of ours where they lay before: rows that came and went have cut or stretched them. */
function restoreRules({ before, now }: Versions, steps: readonly Step[]): Step[] {
  const isMoved = steps.some(({ do: kind }) => MOVES_ROWS.has(kind));
  const isLaidOut = now.tables.length === 0 ? placesOf(before) !== placesOf(now) : isMoved;
  // Rows of people's own have stretched them rightly.
  if (!isLaidOut || rowsOf(now) + balance(steps) !== rowsOf(before)) return [];
  const ours = before.conditionalFormats.flatMap(({ formula, areas, look }) =>
    look === null ? [] : areas.map((area) => ({ formula, area, look })),
  );
  // Each one that is added goes to the top.
  return replaceConditionalFormats(now, ours.toReversed());
}

/** How the workbook was laid out before the change, and as the change left it. The record is written before anything is laid out. */
interface Layouts {
  readonly before: LayoutRecord | null;
  readonly left: LayoutRecord | null;
}

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const without = (areas: readonly Area[], others: readonly Area[]): Area[] =>
  areas.filter((area) => !others.some((other) => sameArea(area, other)));

/** Cells that the change merged come apart before anything is put back; those that it took apart are merged afterwards. */
function restoreMerges({ before, after, now }: Versions, layouts: Layouts): Record<'first' | 'last', Step[]> {
  const was = layouts.before?.sheets.find(({ name }) => name === before.name)?.merges;
  const left = layouts.left?.sheets.find(({ name }) => name === before.name)?.merges;
  if (was === undefined || left === undefined) return { first: [], last: [] };
  // Broken off in an open sheet, the change may have taken apart any of them.
  const apart = after === null && now.protection === null ? was : without(was, left);
  const step =
    (kind: 'merge' | 'unmerge') =>
    (area: Area): Step => ({ do: kind, sheet: now.name, area });
  return { first: without(left, was).map(step('unmerge')), last: apart.map(step('merge')) };
}

const NO_STEPS: LineSteps = { first: [], last: [] };

/** Lines that the change gave other looks. */
function restoreLines({ before, after, now }: Versions, layouts: Layouts): LineSteps {
  const { typography = DEFAULT_TYPOGRAPHY } = layouts.before ?? {};
  const is = layouts.before?.sheets.find(({ name }) => name === before.name)?.lines;
  const was = layouts.left?.sheets.find(({ name }) => name === before.name)?.lines;
  if (!is || !was) return NO_STEPS;
  // Broken off in an open sheet, the change may have begun with any of them, before its record was written.
  const isAnyOf = after === null && now.protection === null;
  const rows = isAnyOf ? is.flatMap(({ top, bottom }) => range(top, bottom)) : [];
  return lineSteps(now.name, [...new Set([...rows, ...rowsOtherwise(was, is)])], { was, is }, typography);
}

/** Charts that the change took away or made, and page breaks that it set. */
function restoreLayout({ before, after, now }: Versions, layouts: Layouts): Step[] {
  const sheet = now.name;
  const record = layouts.before?.sheets.find(({ name }) => name === before.name);
  const left = layouts.left?.sheets.find(({ name }) => name === before.name);
  const base = after ?? now;
  const made = now.charts.filter((name) => !before.charts.includes(name) && base.charts.includes(name));
  const gone = before.charts.filter((name) => !now.charts.includes(name));
  const taken = after === null ? gone : gone.filter((name) => !after.charts.includes(name));
  const font = layouts.before?.typography.fonts.text ?? DEFAULT_TYPOGRAPHY.fonts.text;
  const breaks = record?.breaksAfter ?? [];
  const isSet = breaks.join() !== (left?.breaksAfter ?? []).join();
  return [
    ...(isSet ? [{ do: 'pageBreaks', sheet, after: breaks } as const] : []),
    ...made.map((name): Step => ({ do: 'deleteChart', sheet, name })),
    ...taken.flatMap((name): Step[] => {
      const chart = record?.charts[name];
      return chart === undefined ? [] : [{ do: 'addChart', sheet, name, chart, font }];
    }),
  ];
}

function restoreSheet(versions: Versions, layouts: Layouts): Restored {
  const { before, after, now } = versions;
  const { typography = DEFAULT_TYPOGRAPHY } = layouts.before ?? {};
  const tables = now.tables.flatMap((table) => {
    const was = tableIn(before, table.name);
    const left = after === null ? undefined : tableIn(after, table.name);
    if (was === undefined || (after !== null && left === undefined)) return [];
    const view = after === null || left === undefined ? null : { sheet: after, table: left };
    return [restoreTable({ sheet: now, table }, { sheet: before, table: was }, view, typography)];
  });
  const parts = [restoreCells(versions), ...tables];
  const base = after ?? now;
  const isShownAgain = before.visibility !== now.visibility && base.visibility === now.visibility;
  const isFooterBack = before.footer !== now.footer && base.footer === now.footer;
  const written = parts.flatMap((part) => part.steps);
  const merges = restoreMerges(versions, layouts);
  const lines = restoreLines(versions, layouts);
  const steps = [
    ...merges.first,
    ...lines.first,
    ...written,
    ...lines.last,
    ...merges.last,
    ...restoreRules(versions, written),
    ...restoreObjects(versions),
    ...restoreLayout(versions, layouts),
    ...(isFooterBack ? [{ do: 'footer', sheet: now.name, footer: before.footer } as const] : []),
    ...(isShownAgain ? [{ do: 'visibility', sheet: now.name, visibility: before.visibility } as const] : []),
  ];
  return { steps: withProtection(versions, steps), kept: parts.reduce((sum, part) => sum + part.kept, 0) };
}

/** Cells in which a sheet differs from what was written into it. */
function changedCells(now: SheetState, after: SheetState): number {
  const rows = range(1, Math.max(now.rows.length, after.rows.length));
  return rows.reduce((sum, row) => {
    const width = Math.max(now.rows[row - 1]?.length ?? 0, after.rows[row - 1]?.length ?? 0);
    const differs = (column: number) => !sameContent(contentAt(now, row, column), contentAt(after, row, column));
    return sum + range(1, width).filter(differs).length;
  }, 0);
}

function restoreNames(now: WorkbookState, before: WorkbookState, after: WorkbookState | null): Step[] {
  const base = after ?? now;
  return [...now.names].flatMap(([name, formula]): Step[] => {
    const was = before.names.get(name);
    const left = base.names.get(name);
    if (left === undefined || was === formula) return [];
    if (was === undefined) return [{ do: 'deleteName', name }];
    return after !== null && left === was ? [] : [{ do: 'name', name, formula: was, isNew: false }];
  });
}

/**
 * Takes the workbook back to what it was before a change. `after` is how the change left it: what people did since then stays
 * and is named. Without `after` the change broke off somewhere, and everything goes back.
 */
export function restore(
  now: WorkbookState,
  before: WorkbookState,
  after: WorkbookState | null,
): { readonly steps: readonly Step[]; readonly issues: readonly WorkbookIssue[] } {
  const find = ({ sheets }: WorkbookState, { id, name }: SheetState) =>
    sheets.find((sheet) => sheet.id !== '' && sheet.id === id) ?? sheets.find((sheet) => sheet.name === name);
  const layouts: Layouts = { before: standingLayout(before), left: standingLayout(after ?? now) };
  const kept = new Map<string, number>();
  const restored: Step[] = [];
  const deleted: Step[] = [];
  for (const sheet of now.sheets) {
    const was = find(before, sheet);
    const left = after === null ? null : (find(after, sheet) ?? undefined);
    if (left === undefined) continue;
    if (was === undefined) {
      // Sheets of people's own that look like ours stood there before, or came after the change.
      const count = left === null ? 0 : changedCells(sheet, left);
      if (count > 0) kept.set(sheet.name, count);
      else if (!before.order.includes(sheet.name)) deleted.push({ do: 'deleteSheet', sheet: sheet.name });
      continue;
    }
    const part = restoreSheet({ before: was, after: left, now: sheet }, layouts);
    restored.push(...part.steps);
    if (part.kept > 0) kept.set(sheet.name, part.kept);
  }
  const steps = [...restored, ...restoreNames(now, before, after), ...deleted];
  const isOpening = (step: Step) => step.do === 'unprotect';
  return {
    steps: [...steps.filter(isOpening), ...steps.filter((step) => !isOpening(step))],
    issues: [...kept].map(([sheet, count]) => raise('changedSince', { sheet }, { sheet, count })),
  };
}
