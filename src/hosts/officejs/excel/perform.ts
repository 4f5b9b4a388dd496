import type { Step } from '../change/step';
import { entered } from './entered';
import { addConditionalFormat, performLook } from './performLook';
import { addChart } from './performChart';
import { performPrint, setPageBreaks } from './performPrint';
import { columnsOf, everywhere, rangeOf, rowsOf, sheetOf } from './places';
import { validationRule } from './validationRule';

type Handlers = {
  readonly [Kind in Step['do']]: (context: Excel.RequestContext, step: Extract<Step, { do: Kind }>) => void;
};

/** Width in points of a column that holds so many characters of the default font. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Each kind of step in Excel's terms. */
const HANDLERS: Handlers = {
  unprotect: (context, { sheet }) => {
    sheetOf(context, sheet).protection.unprotect();
  },
  protect: (context, { sheet, options }) => {
    sheetOf(context, sheet).protection.protect(options);
  },
  addSheet: (context, { sheet, position }) => {
    const added = context.workbook.worksheets.add(sheet);
    if (position !== null) added.position = position;
  },
  deleteSheet: (context, { sheet }) => {
    // A very hidden sheet cannot be deleted.
    sheetOf(context, sheet).visibility = 'Visible';
    sheetOf(context, sheet).delete();
  },
  visibility: (context, { sheet, visibility }) => {
    sheetOf(context, sheet).visibility = visibility;
  },
  numberFormat: (context, { sheet, area, format }) => {
    rangeOf(context, sheet, area).numberFormat = everywhere(format);
  },
  contents: (context, { sheet, area, contents, isText }) => {
    rangeOf(context, sheet, area).formulas = contents.map((line) =>
      line.map((content, column) => entered(content, isText[column] ?? false)),
    );
  },
  formula: (context, { sheet, area, formula }) => {
    rangeOf(context, sheet, area).formulas = everywhere(`=${formula}`);
  },
  addTable: (context, { sheet, area, table }) => {
    const added = sheetOf(context, sheet).tables.add(rangeOf(context, sheet, area), true);
    added.name = table;
    // Cells carry their own borders and fills, as in files.
    added.style = 'TableStyleLight1';
    added.showBandedRows = false;
  },
  removeTable: (context, { table }) => {
    context.workbook.tables.getItem(table).convertToRange();
  },
  renameTable: (context, { table, name }) => {
    context.workbook.tables.getItem(table).name = name;
  },
  addRows: (context, { table, count, width }) => {
    const empty = Array.from({ length: count }, () => Array.from({ length: width }, () => ''));
    context.workbook.tables.getItem(table).rows.add(undefined, empty);
  },
  insertRows: (context, { sheet, area }) => {
    rangeOf(context, sheet, area).insert('Down');
  },
  deleteRows: (context, { sheet, area }) => {
    rangeOf(context, sheet, area).delete('Up');
  },
  liftFilter: (context, { table }) => {
    context.workbook.tables.getItem(table).clearFilters();
  },
  filter: (context, { table, filter: { header, criteria } }) => {
    context.workbook.tables
      .getItem(table)
      .columns.getItem(header)
      .filter.apply(criteria as unknown as Excel.FilterCriteria);
  },
  addColumn: (context, { table, header, rows }) => {
    const cells = [[header], ...Array.from({ length: rows }, () => [''])];
    context.workbook.tables.getItem(table).columns.add(undefined, cells);
  },
  deleteColumn: (context, { table, header }) => {
    context.workbook.tables.getItem(table).columns.getItem(header).delete();
  },
  name: (context, { name, formula, isNew }) => {
    const { names } = context.workbook;
    if (isNew) names.add(name, `=${formula}`);
    else names.getItem(name).formula = `=${formula}`;
  },
  deleteName: (context, { name }) => {
    context.workbook.names.getItem(name).delete();
  },
  look: (context, { sheet, area, look }) => {
    performLook(rangeOf(context, sheet, area), area, look);
  },
  clearLook: (context, { sheet, area }) => {
    rangeOf(context, sheet, area).clear('Formats');
  },
  merge: (context, { sheet, area }) => {
    rangeOf(context, sheet, area).merge(false);
  },
  unmerge: (context, { sheet, area }) => {
    rangeOf(context, sheet, area).unmerge();
  },
  columnWidth: (context, { sheet, area, characters }) => {
    columnsOf(context, sheet, area).format.columnWidth = columnPoints(characters);
  },
  hideColumns: (context, { sheet, area }) => {
    columnsOf(context, sheet, area).columnHidden = true;
  },
  showColumns: (context, { sheet, area }) => {
    columnsOf(context, sheet, area).columnHidden = false;
  },
  rowHeight: (context, { sheet, area, points }) => {
    rowsOf(context, sheet, area).format.rowHeight = points;
  },
  fitRows: (context, { sheet, area }) => {
    rowsOf(context, sheet, area).format.autofitRows();
  },
  validation: (context, { sheet, area, plan }) => {
    const { dataValidation } = rangeOf(context, sheet, area);
    // Where the cells had rules that differ, none of them can be changed in part.
    dataValidation.clear();
    dataValidation.rule = validationRule(plan.rule);
    dataValidation.prompt = { message: plan.prompt, showPrompt: true, title: plan.promptTitle };
    dataValidation.errorAlert = { message: plan.error, showAlert: true, style: 'Stop', title: plan.promptTitle };
    dataValidation.ignoreBlanks = true;
  },
  conditionalFormat: (context, step) => {
    addConditionalFormat(rangeOf(context, step.sheet, step.area), step);
  },
  dropConditionalFormat: (context, { sheet, id }) => {
    sheetOf(context, sheet).getRange().conditionalFormats.getItem(id).delete();
  },
  freeze: (context, { sheet, frozen: { rows, columns } }) => {
    const { freezePanes } = sheetOf(context, sheet);
    if (rows > 0 && columns > 0) {
      freezePanes.freezeAt(rangeOf(context, sheet, { top: 1, left: 1, bottom: rows, right: columns }));
    } else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  },
  footer: (context, { sheet, footer }) => {
    sheetOf(context, sheet).pageLayout.headersFooters.defaultForAllPages.leftFooter = footer;
  },
  print: (context, { sheet, print }) => {
    performPrint(sheetOf(context, sheet), print);
  },
  pageBreaks: (context, { sheet, after }) => {
    setPageBreaks(sheetOf(context, sheet), after);
  },
  addChart,
  deleteChart: (context, { sheet, name }) => {
    sheetOf(context, sheet).charts.getItem(name).delete();
  },
  sheetLook: (context, { sheet, tabColor }) => {
    const worksheet = sheetOf(context, sheet);
    worksheet.showGridlines = false;
    if (tabColor !== null) worksheet.tabColor = `#${tabColor}`;
  },
};

/** Puts a step on the context; it is done with the next sync. */
export function perform(context: Excel.RequestContext, step: Step): void {
  const handler = HANDLERS[step.do] as (context: Excel.RequestContext, step: Step) => void;
  handler(context, step);
}
