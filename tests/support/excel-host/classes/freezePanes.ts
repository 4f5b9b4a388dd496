import { MAX_COLUMNS, MAX_ROWS, type Area } from '../model/area';
import type { Sheet } from '../model/Sheet';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument } from '../protocol/HostError';
import { rangeObject } from './range';
import { placeArgument } from './rangeArguments';

/** Frozen rows or columns alone reach over the whole sheet. */
const rowsAbove = (rows: number): Area => ({ row: 0, column: 0, rows, columns: MAX_COLUMNS });
const columnsLeft = (columns: number): Area => ({ row: 0, column: 0, rows: MAX_ROWS, columns });

export const freezePanesObject = defineClass<Sheet>('WorksheetFreezePanes', {
  methods: {
    freezeAt: (sheet, args) => {
      const { area } = placeArgument(args, 0, sheet.workbook, sheet, 'WorksheetFreezePanes.freezeAt');
      if (area.row !== 0 || area.column !== 0) throw invalidArgument('WorksheetFreezePanes.freezeAt');
      sheet.frozen = area;
    },
    freezeRows: (sheet, args) => {
      sheet.frozen = rowsAbove(args.integer(0));
    },
    freezeColumns: (sheet, args) => {
      sheet.frozen = columnsLeft(args.integer(0));
    },
    unfreeze: (sheet) => {
      sheet.frozen = null;
    },
    getLocationOrNullObject: (sheet) => rangeObject(sheet.frozen === null ? null : { sheet, area: sheet.frozen }),
  },
});
