/// <reference types="@microsoft/office-js/dist/office" />
import type { Probe } from '../probe';

const TYPED = ['007', '1,000', '4%', '2017-6-30', '6月30日', '1/2', 'TRUE', "'文字", '=1+1', '＝1+1', '@x', ' 1 ', ''];

const column = (values: readonly (string | number | boolean)[]): (string | number | boolean)[][] =>
  values.map((value) => [value]);

const entered =
  (format: string) =>
  async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown> => {
    const range = sheet.getRange(`A1:A${TYPED.length}`);
    range.numberFormat = column(TYPED.map(() => format));
    range.values = column(TYPED);
    range.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return range.toJSON();
  };

/** What becomes of values on their way into cells. */
export const VALUES: readonly Probe[] = [
  { question: '常规格式的单元格收到各种文字，变成什么', ask: entered('General') },
  { question: '文本格式（@）的单元格收到各种文字，变成什么', ask: entered('@') },
  {
    question: '日期、百分比、小数的显示文字',
    ask: async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.numberFormat = column(['yyyy-mm-dd', '0.00%', '0.00', '@']);
      range.values = column([42916, 0.0399, 59.5, 3]);
      range.load('values,text,valueTypes');
      await context.sync();
      return range.toJSON();
    },
  },
  {
    question: '长文字：32767 个字符和多一个字符',
    ask: async (context, sheet) => {
      sheet.getRange('A1').values = [['字'.repeat(32_767)]];
      await context.sync();
      sheet.getRange('A2').values = [['字'.repeat(32_768)]];
      await context.sync();
      return 'both taken';
    },
  },
  {
    question: '只有格式、没有内容的单元格算不算已用区域',
    ask: async (context, sheet) => {
      sheet.getRange('C7').format.fill.color = '#FFFF00';
      const all = sheet.getUsedRangeOrNullObject();
      const filled = sheet.getUsedRangeOrNullObject(true);
      all.load('address');
      filled.load('address');
      await context.sync();
      return { all: all.isNullObject ? null : all.address, filled: filled.isNullObject ? null : filled.address };
    },
  },
  {
    question: '工作簿的日期系统：DATE(2000,1,1) 是多少',
    ask: async (context) => {
      const day = context.workbook.functions.date(2000, 1, 1);
      day.load('value,error');
      await context.sync();
      return day.toJSON();
    },
  },
];
