import { checkUnprotected, valuesOf, writeContents } from '../model/contents';
import type { Table } from '../model/Table';
import { addTableRows, deleteTableRow } from '../model/tableChanges';
import type { Place } from '../model/Workbook';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument, notImplemented } from '../protocol/HostError';
import { rangeObject } from './range';

interface RowOf {
  readonly table: Table;
  readonly index: number;
}

const placeOf = ({ table: { sheet, body }, index }: RowOf): Place => ({
  sheet,
  area: { ...body, row: body.row + index, rows: 1 },
});

const rowObject = defineClass<RowOf>('TableRow', {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) => valuesOf(placeOf(row)),
      set: (row, value) => {
        writeContents(placeOf(row), value.any('value'), 'TableRow.values');
      },
    },
  },
  methods: {
    getRange: (row) => rangeObject(placeOf(row)),
    delete: ({ table, index }) => {
      checkUnprotected(table.sheet, 'TableRow.delete');
      deleteTableRow(table, index, 'TableRow.delete');
    },
  },
});

const rowsOf = (table: Table): RowOf[] => Array.from({ length: table.body.rows }, (_, index) => ({ table, index }));

export const tableRowsObject = defineClass<Table>('TableRowCollection', {
  items: (table) => rowsOf(table).map(rowObject),
  properties: { count: { get: ({ body }) => body.rows } },
  methods: {
    add: (table, args) => {
      checkUnprotected(table.sheet, 'TableRowCollection.add');
      const wanted = args.optional(0, (key) => args.integer(key)) ?? -1;
      const values = args.optional(1, (key) => args.any(key));
      if (args.optional(2, (key) => args.boolean(key)) === false) throw notImplemented('rows.add alwaysInsert=false');
      const index = addTableRows(table, wanted === -1 ? null : wanted, values, 'TableRowCollection.add');
      return rowObject({ table, index });
    },
    getItemAt: (table, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= table.body.rows) throw invalidArgument('TableRowCollection.getItemAt');
      return rowObject({ table, index });
    },
    getCount: ({ body }) => body.rows,
  },
});
