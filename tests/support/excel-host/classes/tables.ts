import { ANY_SHEET } from '../model/EventLog';
import { checkUnprotected } from '../model/contents';
import type { Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';
import { createTable } from '../model/tableChanges';
import type { Workbook } from '../model/Workbook';
import { defineClass, type ObjectOf } from '../protocol/defineClass';
import { invalidArgument, itemNotFound, notImplemented } from '../protocol/HostError';
import { eventMethods } from './eventMethods';
import { placeArgument } from './rangeArguments';
import { tableObject } from './table';

/** Tables of a sheet, or of the whole workbook. */
interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

const tablesIn = ({ workbook, sheet }: Scope): Table[] =>
  sheet === null ? [...workbook.tables] : workbook.tablesOf(sheet);

const find = (scope: Scope, key: unknown): Table | undefined => {
  const table = scope.workbook.findTable(key);
  return table !== undefined && tablesIn(scope).includes(table) ? table : undefined;
};

export const tablesObject: ObjectOf<Scope> = defineClass<Scope>('TableCollection', {
  items: (scope) => tablesIn(scope).map(tableObject),
  properties: { count: { get: (scope) => tablesIn(scope).length } },
  item: (scope, key) => {
    const table = find(scope, key);
    if (table === undefined) throw itemNotFound('TableCollection.getItem');
    return tableObject(table);
  },
  methods: {
    add: ({ workbook, sheet }, args) => {
      const place = placeArgument(args, 0, workbook, sheet, 'TableCollection.add');
      checkUnprotected(place.sheet, 'TableCollection.add');
      if (!args.boolean(1)) throw notImplemented('TableCollection.add without headers');
      return tableObject(createTable(workbook, place, 'TableCollection.add'));
    },
    getItemOrNullObject: (scope, args) => tableObject(find(scope, args.text(0)) ?? null),
    getItemAt: (scope, args) => {
      const table = tablesIn(scope)[args.integer(0)];
      if (table === undefined) throw invalidArgument('TableCollection.getItemAt');
      return tableObject(table);
    },
    getCount: (scope) => tablesIn(scope).length,
    ...eventMethods<Scope>(['tableChanged'], ({ workbook, sheet }) => ({ workbook, id: sheet?.id ?? ANY_SHEET })),
  },
});
