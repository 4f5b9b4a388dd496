import { mapValues } from './mapValues';
import { WHOLE_SHEET } from './area';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** Changes a formula that stands on a sheet. */
type Rewrite = (formula: string, sheet: Sheet) => string;

const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');

/** Every formula of the workbook: of cells, names, validations and conditional formats. */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    const memo = new Map<string, string>();
    const rewritten = (formula: string): string => {
      const known = memo.get(formula) ?? rewrite(formula, sheet);
      memo.set(formula, known);
      return known;
    };
    sheet.cells.forEach(WHOLE_SHEET, (cell) => {
      if (cell.formula !== null) cell.formula = rewritten(cell.formula);
    });
    for (const format of sheet.conditionalFormats) format.formula = rewritten(format.formula);
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      rule: validation.rule && mapValues(validation.rule, (value) => (isFormula(value) ? rewritten(value) : value)),
    }));
  }
  const [first] = workbook.sheets;
  for (const name of workbook.names) if (first !== undefined) name.formula = rewrite(name.formula, first);
}
