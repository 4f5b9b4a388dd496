import { checkUnprotected } from '../model/contents';
import { applyFilters, clearFilters } from '../model/filters';
import { shiftCells } from '../model/structure';
import type { Table } from '../model/Table';
import { dissolveTable, nameTable } from '../model/tableChanges';
import { defineClass, type ObjectOf } from '../protocol/defineClass';
import type { Fields } from '../protocol/Fields';
import { eventMethods } from './eventMethods';
import { rangeObject } from './range';
import { tableColumnsObject } from './tableColumns';
import { tableRowsObject } from './tableRows';
import { tableSortObject } from './tableSort';
import { worksheetObject } from './worksheet';

type Flag =
  'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';

const FLAGS: readonly Flag[] = [
  'showBandedRows',
  'showBandedColumns',
  'showFilterButton',
  'highlightFirstColumn',
  'highlightLastColumn',
];

const flag = (key: Flag) => ({
  get: (table: Table) => table[key],
  set: (table: Table, value: Fields) => {
    table[key] = value.boolean('value');
  },
});

const autoFilterObject = defineClass<Table>('AutoFilter', {
  properties: {
    enabled: { get: ({ showFilterButton }) => showFilterButton },
    isDataFiltered: { get: ({ filters }) => filters.size > 0 },
  },
  methods: {
    clearCriteria: clearFilters,
    reapply: applyFilters,
  },
});

export const tableObject: ObjectOf<Table> = defineClass<Table>('Table', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (table, value) => {
        nameTable(table, value.text('value'), 'Table.name');
      },
    },
    style: {
      get: ({ style }) => style,
      set: (table, value) => {
        table.style = value.text('value');
      },
    },
    ...Object.fromEntries(FLAGS.map((key) => [key, flag(key)])),
    showHeaders: { get: () => true },
    showTotals: { get: () => false },
  },
  navigation: {
    columns: tableColumnsObject,
    rows: tableRowsObject,
    worksheet: ({ sheet }) => worksheetObject(sheet),
    sort: tableSortObject,
    autoFilter: autoFilterObject,
  },
  methods: {
    getRange: ({ sheet, area }) => rangeObject({ sheet, area }),
    getDataBodyRange: ({ sheet, body }) => rangeObject({ sheet, area: body }),
    getHeaderRowRange: ({ sheet, header }) => rangeObject({ sheet, area: header }),
    clearFilters,
    convertToRange: (table) => {
      checkUnprotected(table.sheet, 'Table.convertToRange');
      const { sheet, area } = table;
      dissolveTable(table);
      return rangeObject({ sheet, area });
    },
    delete: (table) => {
      checkUnprotected(table.sheet, 'Table.delete');
      shiftCells(table.sheet, { kind: 'delete', way: 'vertical', area: table.area }, 'Table.delete');
    },
    ...eventMethods<Table>(['tableChanged', 'tableSelectionChanged'], ({ sheet, id }) => ({
      workbook: sheet.workbook,
      id,
    })),
  },
});
