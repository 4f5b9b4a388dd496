import { WHOLE_SHEET, type Area } from './area';
import { mapValues } from './mapValues';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** Changes a formula that stands on a sheet. */
type Rewrite = (formula: string, sheet: Sheet) => string;

/** Every formula of cells and names. */
export function rewriteCells(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    const memo = new Map<string, string>();
    sheet.cells.forEach(WHOLE_SHEET, (cell) => {
      if (cell.formula === null) return;
      const rewritten = memo.get(cell.formula) ?? rewrite(cell.formula, sheet);
      memo.set(cell.formula, rewritten);
      cell.formula = rewritten;
    });
  }
  const [first] = workbook.sheets;
  for (const name of workbook.names) if (first !== undefined) name.formula = rewrite(name.formula, first);
}

const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');

/** Every formula of validations and conditional formats; they are relative to the first cell of their areas. */
export function rewriteRules(sheet: Sheet, rewrite: (formula: string, areas: readonly Area[]) => string): void {
  for (const format of sheet.conditionalFormats) format.formula = rewrite(format.formula, format.areas);
  sheet.validations = sheet.validations.map((validation) => {
    const { rule, areas } = validation;
    return {
      ...validation,
      rule: rule && mapValues(rule, (value) => (isFormula(value) ? rewrite(value, areas) : value)),
    };
  });
}

/** Every formula of the workbook. */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  rewriteCells(workbook, rewrite);
  for (const sheet of workbook.sheets) rewriteRules(sheet, (formula) => rewrite(formula, sheet));
}
