import { ANY_SHEET } from '../model/EventLog';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { defineClass } from '../protocol/defineClass';
import type { Fields } from '../protocol/Fields';
import { itemNotFound } from '../protocol/HostError';
import { eventMethods } from './eventMethods';
import { worksheetObject } from './worksheet';

function add(workbook: Workbook, args: Fields): Sheet {
  const sheet = workbook.addSheet(args.optional(0, (key) => args.text(key)));
  workbook.events.raise('added', [ANY_SHEET], { worksheetId: sheet.id });
  return sheet;
}

const shown = (workbook: Workbook, args: Fields): Sheet[] => {
  const visibleOnly = args.optional(0, (key) => args.boolean(key)) ?? false;
  return workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
};

export const worksheetsObject = defineClass<Workbook>('WorksheetCollection', {
  items: ({ sheets }) => sheets.map(worksheetObject),
  item: (workbook, key) => {
    const sheet = workbook.findSheet(key);
    if (sheet === undefined) throw itemNotFound('WorksheetCollection.getItem');
    return worksheetObject(sheet);
  },
  methods: {
    add: (workbook, args) => worksheetObject(add(workbook, args)),
    getItemOrNullObject: (workbook, args) => worksheetObject(workbook.findSheet(args.text(0)) ?? null),
    getActiveWorksheet: ({ active }) => worksheetObject(active),
    getCount: (workbook, args) => shown(workbook, args).length,
    getFirst: (workbook, args) => worksheetObject(shown(workbook, args)[0] ?? null),
    getLast: (workbook, args) => worksheetObject(shown(workbook, args).at(-1) ?? null),
    ...eventMethods<Workbook>(
      ['changed', 'activated', 'deactivated', 'added', 'deleted', 'selectionChanged'],
      (workbook) => ({ workbook, id: ANY_SHEET }),
    ),
  },
});
