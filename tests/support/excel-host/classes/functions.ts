import type { Workbook } from '../model/Workbook';
import { defineClass } from '../protocol/defineClass';
import { notImplemented } from '../protocol/HostError';

const resultObject = defineClass<{ readonly value: number }>('FunctionResult', {
  properties: { value: { get: ({ value }) => value }, error: { get: () => null } },
});

/** Serial day of 1 January 2000 in the two calendars of Excel. */
const DAY_2000 = { from1900: 36_526, from1904: 35_064 };

/** Worksheet functions called without a cell: only DATE(2000,1,1), which tells the calendar of the workbook. */
export const functionsObject = defineClass<Workbook>('Functions', {
  methods: {
    date: ({ date1904 }, args) => {
      const day = [args.integer(0), args.integer(1), args.integer(2)];
      if (day.join() !== '2000,1,1') throw notImplemented(`DATE(${day.join()})`);
      return resultObject({ value: date1904 ? DAY_2000.from1904 : DAY_2000.from1900 });
    },
  },
});
