import { checkUnprotected } from '../model/contents';
import type { Sheet } from '../model/Sheet';
import { defineClass } from '../protocol/defineClass';
import { placeArgument } from './rangeArguments';

interface Break {
  readonly sheet: Sheet;
  /** First row after it, from 0. */
  readonly row: number;
}

const breakObject = defineClass<Break>('PageBreak', { properties: { rowIndex: { get: ({ row }) => row } } });

/** Breaks between rows that a person or an add-in has set. */
export const horizontalPageBreaksObject = defineClass<Sheet>('PageBreakCollection', {
  items: (sheet) => [...sheet.rowBreaks].sort((a, b) => a - b).map((row) => breakObject({ sheet, row })),
  methods: {
    add: (sheet, args) => {
      const { area } = placeArgument(args, 0, sheet.workbook, sheet, 'PageBreakCollection.add');
      checkUnprotected(sheet, 'PageBreakCollection.add');
      sheet.rowBreaks.add(area.row);
      return breakObject({ sheet, row: area.row });
    },
    removePageBreaks: (sheet) => {
      checkUnprotected(sheet, 'PageBreakCollection.removePageBreaks');
      sheet.rowBreaks.clear();
    },
  },
});
