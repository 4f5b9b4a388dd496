/// <reference types="@microsoft/office-js/dist/office" />
import type { Probe } from '../probe';

const ROWS = [
  ['单位', '分值', '得分'],
  ['甲', 10, 8],
  ['乙', 10, 6],
  ['丙', 10, 9],
];

function smallTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('B2:D5').values = ROWS;
  return sheet.tables.add('B2:D5', true);
}

/** Tables and the formulas in them. */
export const TABLES: readonly Probe[] = [
  {
    question: '新表格的名称和区域',
    ask: async (context, sheet) => {
      const table = smallTable(sheet);
      const range = table.getRange();
      table.load('id,name,style,showBandedRows,showFilterButton');
      range.load('address');
      await context.sync();
      return { ...table.toJSON(), address: range.address };
    },
  },
  {
    question: '公式写给整列：读回来是什么写法',
    ask: async (context, sheet) => {
      const table = smallTable(sheet);
      table.name = 'tblProbe';
      const body = table.columns.getItem('得分').getDataBodyRange();
      body.formulas = [['=[@分值]*0.5'], ['=[@分值]*0.5'], ['=[@分值]*0.5']];
      const whole = sheet.getRange('F3:F5');
      whole.formulas = [['=tblProbe[[#This Row],[分值]]'], ['=SUM(tblProbe[得分])'], ['=@B2:B5']];
      body.load('formulas,values');
      whole.load('formulas,values');
      await context.sync();
      return { column: body.toJSON(), cells: whole.toJSON() };
    },
  },
  {
    question: '一个公式写给多行区域（单个值）会不会填满',
    ask: async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      Reflect.set(range, 'formulas', '=ROW()');
      range.load('formulas,values');
      await context.sync();
      return range.toJSON();
    },
  },
  {
    question: '在表格末尾加两行：公式列会不会自动填上，引用会不会移动',
    ask: async (context, sheet) => {
      const table = smallTable(sheet);
      sheet.getRange('D3:D5').formulas = [['=[@分值]+1'], ['=[@分值]+1'], ['=[@分值]+1']];
      sheet.getRange('F1').formulas = [['=SUM(D3:D5)']];
      table.rows.add(undefined, [
        ['丁', 10, ''],
        ['戊', 10, ''],
      ]);
      const range = table.getRange();
      const sum = sheet.getRange('F1');
      range.load('address,formulas');
      sum.load('formulas');
      await context.sync();
      return { ...range.toJSON(), sum: sum.formulas };
    },
  },
  {
    question: '删除表格中间一行、插入一列之后，区域和引用',
    ask: async (context, sheet) => {
      const table = smallTable(sheet);
      sheet.getRange('F1').formulas = [['=D5']];
      table.rows.getItemAt(1).delete();
      table.columns.add(1, [['备注'], ['一'], ['二']]);
      const range = table.getRange();
      const reference = sheet.getRange('G1');
      range.load('address,values');
      reference.load('formulas');
      await context.sync();
      return { ...range.toJSON(), reference: reference.formulas };
    },
  },
  {
    question: '表头写成数字或重复的文字，会变成什么',
    ask: async (context, sheet) => {
      const table = smallTable(sheet);
      sheet.getRange('B2:D2').values = [[2017, '分值', '分值']];
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      return header.values;
    },
  },
];
