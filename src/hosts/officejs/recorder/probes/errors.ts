/// <reference types="@microsoft/office-js/dist/office" />
import type { Probe } from '../probe';

/** Each fails in its own way: the codes decide what a person is told. */
export const ERRORS: readonly Probe[] = [
  {
    question: '没有这张工作表',
    ask: async (context) => {
      context.workbook.worksheets.getItem('没有这张表').load('name');
      await context.sync();
    },
  },
  {
    question: '对空对象调用方法',
    ask: async (context) => {
      context.workbook.worksheets.getItemOrNullObject('没有这张表').getRange('A1').values = [[1]];
      await context.sync();
    },
  },
  {
    question: '工作表重名',
    ask: async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      context.workbook.worksheets.add(sheet.name);
      await context.sync();
    },
  },
  {
    question: '表格重叠',
    ask: async (context, sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.tables.add('B2:C4', true);
      await context.sync();
    },
  },
  {
    question: '公式写错',
    ask: async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SUM(']];
      await context.sync();
    },
  },
  {
    question: '写入受保护的工作表：锁定的单元格',
    ask: async (context, sheet) => {
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    },
  },
  {
    question: '写入受保护的工作表：未锁定的单元格',
    ask: async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      return 'written';
    },
  },
  {
    question: '带密码的保护：不给密码和给错密码',
    ask: async (context, sheet) => {
      sheet.protection.protect({}, '1234');
      await context.sync();
      const unprotected = (password?: string): Promise<string> => {
        sheet.protection.unprotect(password);
        return codeOf(context.sync());
      };
      return { without: await unprotected(), wrong: await unprotected('wrong'), right: await unprotected('1234') };
    },
  },
  {
    question: '下拉列表的文字超过 255 个字符',
    ask: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '一二三,'.repeat(80) } };
      await context.sync();
      return 'taken';
    },
  },
  {
    question: '一批里第二步失败：第一步留下了没有',
    ask: async (context, sheet) => {
      sheet.getRange('A1').values = [['第一步']];
      sheet.getRange('不是地址').values = [[1]];
      const code = await codeOf(context.sync());
      const first = sheet.getRange('A1');
      first.load('values');
      await context.sync();
      return { code, first: first.values };
    },
  },
];

/** The code a call fails with; empty when it does not. */
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => '',
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
