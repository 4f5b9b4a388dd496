import { checkUnprotected, writeContents } from '../model/contents';
import { applyFilters } from '../model/filters';
import { shiftCells } from '../model/structure';
import type { Table, TableColumn } from '../model/Table';
import { renameTableColumn } from '../model/tableColumns';
import { insertTableColumn } from '../model/tableChanges';
import type { Place } from '../model/Workbook';
import { defineClass } from '../protocol/defineClass';
import type { Fields } from '../protocol/Fields';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { rangeObject } from './range';

interface ColumnOf {
  readonly table: Table;
  readonly column: TableColumn;
}

const indexOf = ({ table, column }: ColumnOf): number => {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound('TableColumn');
  return index;
};

const placeOf = (of: ColumnOf, rows: 'area' | 'body' | 'header'): Place => {
  const area = of.table[rows];
  return { sheet: of.table.sheet, area: { ...area, column: area.column + indexOf(of), columns: 1 } };
};

const filterObject = defineClass<ColumnOf>('Filter', {
  properties: {
    criteria: {
      get: (of) => {
        const values = of.table.filters.get(indexOf(of));
        return values === undefined ? null : { filterOn: 'Values', values };
      },
    },
  },
  methods: {
    apply: (of, args) => {
      const criteria = args.fields(0);
      criteria.oneOf('filterOn', ['Values'] as const);
      of.table.filters.set(indexOf(of), criteria.any('values') as readonly string[]);
      criteria.close();
      applyFilters(of.table);
    },
    applyValuesFilter: (of, args) => {
      of.table.filters.set(indexOf(of), args.any(0) as readonly string[]);
      applyFilters(of.table);
    },
    clear: (of) => {
      of.table.filters.delete(indexOf(of));
      applyFilters(of.table);
    },
  },
});

const columnObject = defineClass<ColumnOf>('TableColumn', {
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: { get: ({ column }) => column.id },
    index: { get: indexOf },
    name: {
      get: ({ column }) => column.name,
      set: (of, value) => {
        checkUnprotected(of.table.sheet, 'TableColumn.name');
        renameTableColumn(of.table, indexOf(of), value.text('value'));
      },
    },
  },
  navigation: { filter: filterObject },
  methods: {
    getRange: (of) => rangeObject(placeOf(of, 'area')),
    getDataBodyRange: (of) => rangeObject(placeOf(of, 'body')),
    getHeaderRowRange: (of) => rangeObject(placeOf(of, 'header')),
    delete: (of) => {
      const { table } = of;
      checkUnprotected(table.sheet, 'TableColumn.delete');
      if (table.columns.length === 1) throw invalidOperation('TableColumn.delete', 'A table has at least one column.');
      shiftCells(
        table.sheet,
        { kind: 'delete', way: 'horizontal', area: placeOf(of, 'area').area },
        'TableColumn.delete',
      );
    },
  },
});

const columnsOf = (table: Table): ColumnOf[] => table.columns.map((column) => ({ table, column }));

/** By name or id. */
const find = (table: Table, key: unknown): ColumnOf | undefined =>
  columnsOf(table).find(({ column }) => column.id === key || column.name.toLowerCase() === String(key).toLowerCase());

function add(table: Table, args: Fields): HostObject {
  checkUnprotected(table.sheet, 'TableColumnCollection.add');
  const index = args.optional(0, (key) => args.integer(key)) ?? table.columns.length;
  const at = index === -1 ? table.columns.length : index;
  insertTableColumn(table, at, 'TableColumnCollection.add');
  const column = table.columns[at];
  if (column === undefined) throw invalidArgument('TableColumnCollection.add');
  const values = args.optional(1, (key) => args.any(key));
  const name = args.optional(2, (key) => args.text(key));
  if (values !== undefined) {
    writeContents(
      placeOf({ table, column }, name === undefined ? 'area' : 'body'),
      values,
      'TableColumnCollection.add',
    );
  }
  if (name !== undefined) renameTableColumn(table, at, name);
  return columnObject({ table, column });
}

export const tableColumnsObject = defineClass<Table>('TableColumnCollection', {
  items: (table) => columnsOf(table).map(columnObject),
  properties: { count: { get: ({ columns }) => columns.length } },
  item: (table, key) => {
    const column = find(table, key);
    if (column === undefined) throw itemNotFound('TableColumnCollection.getItem');
    return columnObject(column);
  },
  methods: {
    add,
    getItemOrNullObject: (table, args) => columnObject(find(table, args.any(0)) ?? null),
    getItemAt: (table, args) => {
      const column = columnsOf(table)[args.integer(0)];
      if (column === undefined) throw invalidArgument('TableColumnCollection.getItemAt');
      return columnObject(column);
    },
    getCount: ({ columns }) => columns.length,
  },
});
