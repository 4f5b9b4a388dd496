import type { ConditionalRule, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { Area, ConditionalFormatPlan, SheetPlan, TablePlan, ValidationPlan } from '../../workbook/port';
import { columnLetters } from '../../shared/columnLetters';
import { placedCharts } from './chart/withCharts';
import { libraryLook } from './libraryStyle';

const address = (row: number, column: number): string => `${columnLetters(column)}${row}`;

const areaAddress = ({ top, left, bottom, right }: Area): string => `${address(top, left)}:${address(bottom, right)}`;

function ruleOf({
  rule,
}: ValidationPlan): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> {
  switch (rule.type) {
    case 'list':
      return { type: 'list', values: [...rule.words] };
    case 'listFrom':
      return { type: 'list', formula1: rule.formula };
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(rule.max) };
    case 'decimal':
    case 'date': {
      const formula1 = String(rule.min);
      return rule.max === undefined
        ? { type: rule.type, operator: 'greaterThanOrEqual', formula1 }
        : { type: rule.type, operator: 'between', formula1, formula2: String(rule.max) };
    }
  }
}

const validation = (plan: ValidationPlan): DataValidation => ({
  ...ruleOf(plan),
  range: areaAddress(plan.area),
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  inputTitle: plan.promptTitle,
  inputMessage: plan.prompt,
  errorTitle: plan.promptTitle,
  errorMessage: plan.error,
  errorStyle: 'stop',
});

const conditionalRule = (plan: ConditionalFormatPlan, index: number): ConditionalRule => ({
  type: 'expression',
  priority: index + 1,
  formula: plan.formula,
  range: areaAddress(plan.area),
  style: libraryLook(plan.look),
});

const tableDefinition = (table: TablePlan) => ({
  name: table.name,
  range: areaAddress({
    top: table.top,
    left: table.left,
    bottom: table.top + Math.max(table.rows.length, 1),
    right: table.left + table.columns.length - 1,
  }),
  columns: table.columns.map(({ header }) => ({ name: header })),
  // Cells carry their own borders and fills: LibreOffice 7.4 ignores table styles.
  style: 'TableStyleLight1',
  showRowStripes: false,
});

/** In a header or footer & starts a code. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

const printSetup = ({ print }: SheetPlan): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> =>
  print === null
    ? {}
    : {
        pageSetup: {
          paperSize: 'a4',
          orientation: print.orientation,
          fitToPage: true,
          fitToWidth: print.pagesWide,
          fitToHeight: 0,
          horizontalCentered: true,
          margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        },
        headerFooter: { oddFooter: `&L&9 ${footerText(print.footer)}&C&9第 &P 页，共 &N 页` },
        ...(print.breaksAfter === undefined ? {} : { rowBreaks: print.breaksAfter.map((row) => row - 1) }),
      };

/** A sheet of the plan in the library's terms, without its rows. */
export function librarySheet(sheet: SheetPlan): WriteSheet {
  const hidden = new Set(sheet.hiddenColumns);
  return {
    name: sheet.name,
    rows: [],
    columns: sheet.columnWidths.map((width, index) => ({ width, ...(hidden.has(index + 1) ? { hidden: true } : {}) })),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1,
    })),
    tables: sheet.tables.map(tableDefinition),
    dataValidations: sheet.validations.map(validation),
    conditionalRules: sheet.conditionalFormats.map(conditionalRule),
    view: { showGridLines: false, ...(sheet.tabColor === undefined ? {} : { tabColor: { rgb: sheet.tabColor } }) },
    ...(sheet.frozen === null ? {} : { freezePane: sheet.frozen }),
    ...(sheet.visibility === 'veryHidden' ? { veryHidden: true } : {}),
    ...(sheet.isProtected
      ? { protection: { sheet: true, sort: true, autoFilter: true, formatColumns: true, formatRows: true } }
      : {}),
    ...(sheet.charts === undefined ? {} : { charts: placedCharts(sheet.charts) }),
    ...printSetup(sheet),
  };
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/**
 * What is printed, and the title rows and columns that are repeated. Written as names ourselves: the library leaves titles
 * relative, which Excel moves about, and knows no printed area that is calculated.
 */
export function printNames({ name, print }: SheetPlan): NamedRange[] {
  const sheet = quoted(name);
  const ranges = [
    ...(print?.titleColumns ? [`${sheet}!$${print.titleColumns.map(columnLetters).join(':$')}`] : []),
    ...(print?.titleRows ? [`${sheet}!$${print.titleRows.join(':$')}`] : []),
  ];
  return [
    ...(ranges.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', scope: name, range: ranges.join(',') }]),
    ...(print?.area === undefined ? [] : [{ name: '_xlnm.Print_Area', scope: name, range: print.area }]),
  ];
}
