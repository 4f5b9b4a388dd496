import { WHOLE_SHEET, cellArea } from '../model/area';
import { announceSelection } from '../model/announce';
import { ANY_SHEET } from '../model/EventLog';
import { deleteSheet, moveSheet, nameSheet, showSheet } from '../model/sheetChanges';
import type { Sheet } from '../model/Sheet';
import { defineClass, type ObjectOf } from '../protocol/defineClass';
import { invalidArgument } from '../protocol/HostError';
import { chartsObject } from './charts';
import { eventMethods } from './eventMethods';
import { freezePanesObject } from './freezePanes';
import { horizontalPageBreaksObject } from './pageBreaks';
import { pageLayoutObject } from './pageLayout';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { placeAt } from './rangeArguments';
import { tablesObject } from './tables';

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;

export const worksheetObject: ObjectOf<Sheet> = defineClass<Sheet>('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        nameSheet(sheet, value.text('value'), 'Worksheet.name');
      },
    },
    position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => {
        const position = value.integer('value');
        if (position < 0 || position >= sheet.workbook.sheets.length) throw invalidArgument('Worksheet.position');
        moveSheet(sheet, position);
      },
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => {
        showSheet(sheet, value.oneOf('value', VISIBILITY), 'Worksheet.visibility');
      },
    },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        const color = value.text('value');
        if (!/^(#[0-9A-Fa-f]{6})?$/.test(color)) throw invalidArgument('Worksheet.tabColor');
        sheet.tabColor = color.toUpperCase();
      },
    },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = value.boolean('value');
      },
    },
    // The library reads ShowGridlines and writes Gridlines.
    gridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = value.boolean('value');
      },
    },
    showHeadings: {
      get: ({ showHeadings }) => showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = value.boolean('value');
      },
    },
  },
  navigation: {
    tables: (sheet) => tablesObject({ workbook: sheet.workbook, sheet }),
    protection: protectionObject,
    freezePanes: freezePanesObject,
    pageLayout: pageLayoutObject,
    charts: chartsObject,
    horizontalPageBreaks: horizontalPageBreaksObject,
  },
  methods: {
    getRange: (sheet, args) => {
      const address = args.optional(0, (key) => args.text(key));
      return rangeObject(
        address === undefined
          ? { sheet, area: WHOLE_SHEET }
          : sheet.workbook.place(address, sheet, 'Worksheet.getRange'),
      );
    },
    getRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      return rangeObject(placeAt(sheet, { row, column, rows, columns }, 'Worksheet.getRangeByIndexes'));
    },
    getCell: (sheet, args) =>
      rangeObject(placeAt(sheet, cellArea(args.integer(0), args.integer(1)), 'Worksheet.getCell')),
    getUsedRange: (sheet, args) => {
      const area = sheet.cells.used(args.optional(0, (key) => args.boolean(key)) ?? false);
      return rangeObject({ sheet, area: area ?? cellArea(0, 0) });
    },
    getUsedRangeOrNullObject: (sheet, args) => {
      const area = sheet.cells.used(args.optional(0, (key) => args.boolean(key)) ?? false);
      return rangeObject(area === null ? null : { sheet, area });
    },
    activate: (sheet) => {
      const { workbook } = sheet;
      const before = workbook.active;
      workbook.activate(sheet, 'Worksheet.activate');
      if (before === sheet) return;
      workbook.selection = cellArea(0, 0);
      workbook.events.raise('deactivated', [before.id, ANY_SHEET], { worksheetId: before.id });
      workbook.events.raise('activated', [sheet.id, ANY_SHEET], { worksheetId: sheet.id });
      announceSelection(workbook);
    },
    delete: (sheet) => {
      deleteSheet(sheet, 'Worksheet.delete');
    },
    ...eventMethods<Sheet>(['changed', 'activated', 'deactivated', 'selectionChanged'], ({ workbook, id }) => ({
      workbook,
      id,
    })),
  },
});
