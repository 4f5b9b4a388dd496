import { checkUnprotected } from '../model/contents';
import { sortTable } from '../model/sortTable';
import type { Table } from '../model/Table';
import { defineClass } from '../protocol/defineClass';
import { Fields } from '../protocol/Fields';
import { invalidArgument, notImplemented } from '../protocol/HostError';

export const tableSortObject = defineClass<Table>('TableSort', {
  methods: {
    apply: (table, args) => {
      checkUnprotected(table.sheet, 'TableSort.apply');
      const keys = args.any(0);
      if (!Array.isArray(keys) || keys.length === 0) throw invalidArgument('TableSort.apply');
      if (keys.length > 1) throw notImplemented('TableSort.apply by several columns');
      const fields = Fields.of('TableSort.apply', keys[0]);
      const column = fields.integer('key');
      const ascending = fields.optional('ascending', (key) => fields.boolean(key)) ?? true;
      fields.close();
      sortTable(table, column, ascending);
    },
    clear: () => null,
  },
});
