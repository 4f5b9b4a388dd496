import { expect, it } from 'vitest';
import { columnsOf, isHeader } from '../../src/documents/interpret/header';

const fields = (words: string): string =>
  columnsOf(words.split('|'))
    .map(({ field, grouping }) => (grouping ? `[${field}]` : field))
    .join(' ');

it.each([
  ['序号|任务事项|工   作   要   求|公开载体|完成时限', 'number item requirement channel deadline'],
  [
    '单位\n序号|牵头单位|任务\n序号|任务事项|工作要求|公开载体|完成时限',
    '[unitNumber] [lead] number item requirement channel deadline',
  ],
  ['事项名称|主要任务|牵头单位|责任单位|完成时限', 'item requirement lead responsible deadline'],
  ['序号|工作任务|具体要求|牵头单位|完成时限', 'number item requirement lead deadline'],
  ['序号|重点任务|工作任务|责任部门|时限要求', 'number item requirement responsible deadline'],
  ['序号|主要任务|牵头部门|配合单位|时限', 'number requirement lead cooperating deadline'],
  ['序号|责任单位|序号|任务事项|具体要求', '[unitNumber] [responsible] number item requirement'],
  ['序号|任务事项|任务内容|完成时限|备注', 'number item requirement deadline note'],
  ['序号|任务事项|工作要求|督办', 'number item requirement unknown'],
])('columns of %s', (words, expected) => {
  expect(fields(words)).toBe(expected);
});

it.each([
  ['序号|任务事项|工作要求', true],
  ['事项名称|主要任务|牵头单位', true],
  ['序号|姓名|电话', false],
  ['任务事项|工作要求', false],
  ['序号|牵头单位|完成时限', false],
])('%s is a heading row: %s', (words, expected) => {
  expect(isHeader(columnsOf(words.split('|')))).toBe(expected);
});
