import { columnLetters } from '../../../shared/columnLetters';
import type { Area, ConditionalFormatPlan, SheetPlan, TablePlan, ValidationPlan } from '../../../workbook/port';
import { areaOf, type SheetState } from '../state/workbookState';
import { blocks, range, runs } from './blocks';
import type { Step } from './step';
import type { TableUpdate } from './updateTable';

const isWithin = ({ top, left, rows, columns }: TablePlan, area: Area): boolean =>
  area.left >= left &&
  area.right < left + columns.length &&
  area.top > top &&
  area.bottom <= top + Math.max(rows.length, 1);

const isWhole = ({ top, rows }: TablePlan, area: Area): boolean =>
  area.top === top + 1 && area.bottom === top + Math.max(rows.length, 1);

/** Rows of the sheet in which a planned area still needs its rule: new rows, and every row of a column put back. */
function rowsToRule(area: Area, plan: TablePlan, update: TableUpdate, isMissing: boolean): number[] {
  const { firstNew, reach, rowOf } = update;
  if (isWhole(plan, area)) {
    if (isMissing) return range(reach.top + 1, reach.bottom);
    return firstNew === null ? [] : range(firstNew, reach.bottom);
  }
  return range(area.top, area.bottom).flatMap((row) => {
    const at = rowOf.get(row - plan.top - 1);
    return at === undefined || !(isMissing || (firstNew !== null && at >= firstNew)) ? [] : [at];
  });
}

/** Where an area of the plan lies now, as far as its rule has to be set. */
function areasToRule(area: Area, plan: TablePlan, update: TableUpdate): Area[] {
  const columns = new Map<number, [number, number][]>();
  for (const { index, column } of update.columns) {
    const planned = plan.left + index;
    if (planned < area.left || planned > area.right) continue;
    const isMissing = update.missing.some((placed) => placed.column === column);
    columns.set(column, runs(rowsToRule(area, plan, update, isMissing).sort((a, b) => a - b)));
  }
  return blocks(columns);
}

const CELL = /\$([A-Z]{1,3})(\d+)\b/g;

/** The formula of a rule with the columns where they stand now, relative to the first row of the table. */
function placedFormula(formula: string, plan: TablePlan, { columns, reach }: TableUpdate): string {
  const letters = new Map(
    columns.map(({ index, column }) => [columnLetters(plan.left + index), columnLetters(column)]),
  );
  return formula.replace(CELL, (cell, column: string, row: string) =>
    Number(row) === plan.top + 1 ? `$${letters.get(column) ?? column}${reach.top + 1}` : cell,
  );
}

/** Rules are the same wherever they begin. */
export const ruleKey = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/(\$?[A-Z]{1,3})\$?\d+\b/g, '$1#')
    .replace(/\s/g, '');

/** Conditional formats in place of those of the same formula, so that they cover the whole once however often this is done. */
export function replaceConditionalFormats(sheet: SheetState, formats: readonly ConditionalFormatPlan[]): Step[] {
  const keys = new Set(formats.map(({ formula }) => ruleKey(formula)));
  return [
    ...sheet.conditionalFormats
      .filter(({ formula }) => keys.has(ruleKey(formula)))
      .map(({ id }): Step => ({ do: 'dropConditionalFormat', sheet: sheet.name, id })),
    ...formats.map(({ area, formula, look }): Step => ({
      do: 'conditionalFormat',
      sheet: sheet.name,
      area,
      formula,
      look,
    })),
  ];
}

/** Input rules of new rows and columns; conditional formats stretched over the whole table when it grew. */
export function tableRules(sheet: SheetState, plan: SheetPlan, table: TablePlan, update: TableUpdate): Step[] {
  if (update.firstNew === null && update.missing.length === 0) return [];
  const validationSteps = (validation: ValidationPlan): Step[] =>
    areasToRule(validation.area, table, update).map((area) => ({
      do: 'validation',
      sheet: sheet.name,
      area,
      plan: validation,
    }));
  const { reach } = update;
  const formats = plan.conditionalFormats
    .filter(({ area }) => isWithin(table, area))
    .flatMap(({ area, formula, look }) => {
      const columns = update.columns
        .filter(({ index }) => table.left + index >= area.left && table.left + index <= area.right)
        .map(({ column }) => column)
        .sort((a, b) => a - b);
      return runs(columns).map(([left, right]) => ({
        area: areaOf(reach.top + 1, left, reach.bottom, right),
        formula: placedFormula(formula, table, update),
        look,
      }));
    });
  return [
    ...plan.validations.filter(({ area }) => isWithin(table, area)).flatMap(validationSteps),
    ...replaceConditionalFormats(sheet, formats),
  ];
}
