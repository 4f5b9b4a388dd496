import type { ValidationRule } from '../../../workbook/port';

/** Days as formulas: a date would be read by the rules of the person's language. */
const day = (serial: number): string => `=${serial}`;

/** Our input rules in Excel's terms. */
export function validationRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
    case 'text':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'decimal':
      return {
        decimal:
          rule.max === undefined
            ? { formula1: rule.min, operator: 'GreaterThanOrEqualTo' }
            : { formula1: rule.min, formula2: rule.max, operator: 'Between' },
      };
    case 'date':
      return {
        date:
          rule.max === undefined
            ? { formula1: day(rule.min), operator: 'GreaterThanOrEqualTo' }
            : { formula1: day(rule.min), formula2: day(rule.max), operator: 'Between' },
      };
  }
}
