import { expect, it } from 'vitest';
import { columnsOf, fieldsOfWord, isHeader } from '../../src/documents/interpret/header';

const fields = (words: string): string =>
  columnsOf(words.split('|'))
    .map(({ field, grouping, continued }) => (grouping ? `[${field}]` : continued ? `+${field}` : field))
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
  ['类别|重点任务|工作举措|牵头单位|配合单位|完成时限', 'group item requirement lead cooperating deadline'],
  ['一级指标|二级指标|工作要求|责任单位', 'group item requirement responsible'],
  ['一级指标|二级指标|三级指标|分值|评分标准', 'group +group unknown note note'],
  ['责任单位|任务内容|时间安排', '[responsible] requirement deadline'],
  ['完成时限|责任科室|工作任务', 'deadline [responsible] requirement'],
  ['任务/事项|要　求|责任 单位|时 限', 'item requirement responsible deadline'],
  ['任务名称|公开标准|公开渠道和载体|更新频率', 'item requirement channel deadline'],
  ['工作任务|工作目标|工作措施|责任单位', 'item unknown requirement responsible'],
  ['事项|要求|主要责任单位|责任处室', 'item requirement lead responsible'],
  ['事项|要求|责任单位|责任处室', 'item requirement responsible note'],
  ['事项|要求|责任单位|落实单位', 'item requirement responsible +responsible'],
  ['任务|要求|牵头（责任）单位|配合部门', 'item requirement lead cooperating'],
  ['任务|要求|牵头/配合单位|落实时限', 'item requirement responsible deadline'],
  ['任务|要求|责任分工|起止时间', 'item requirement responsible deadline'],
  ['任务|单位|时限', 'requirement responsible deadline'],
  ['任务|完成情况|工作进度|进度安排', 'requirement note note deadline'],
  ['任务|责任人|联系电话|备 注|分值|评分标准', 'requirement note note note note note'],
  ['公开类别|公开重点|公开内容|公开形式|公开时限|公开主体', 'group item requirement channel deadline responsible'],
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

const PER_FIELD: Readonly<Record<string, string>> = {
  number: '序号 任务序号 编号 项次',
  item: '任务事项 事项名称 任务名称 事项 工作事项 公开事项 重点事项 项目名称',
  'item requirement':
    '工作任务 重点任务 主要任务 重点工作任务 重点工作 工作要点 2024年重点任务 年度工作任务 任务 公开任务 公开重点 目标任务',
  requirement:
    '工作要求 具体要求 主要内容 任务内容 贯彻举措 落实举措 工作措施 具体措施 公开内容 要求 工作内容及要求 具体任务 公开标准 工作标准 工作目标 主要任务及措施 主要工作措施',
  lead: '牵头单位 牵头部门 主要责任单位 主办单位 牵头处室 第一责任单位 牵头单位（部门） 牵头责任单位',
  responsible:
    '责任单位 责任部门 责任科室 责任处室 责任主体 落实单位 承办单位 承办部门 单位名称 责任单位及部门 责任处（科）室 职责分工 责任单位（按职责分工）',
  cooperating: '配合单位 配合部门 协办单位 参与单位 协同单位',
  channel: '公开载体 公开路径 公开渠道 公开平台 公开方式 公开形式 公开渠道和载体 发布渠道 载体',
  deadline:
    '完成时限 时限要求 时限 完成时间 时间安排 进度安排 起止时间 落实时限 时间节点 办结时限 更新频率 完成期限 时间要求 公开时限 计划完成时间',
  group: '领域 类别 板块 工作类别 公开类别 任务类别 一级指标 重点领域 工作领域',
  note: '备注 完成情况 工作进展 进展情况 责任人 联系人 联系电话 联系人及电话 评分标准 分值 分管领导 落实情况 依据 说明',
  '': '单位 姓名 职务 和平区 2023年 市政府办公室 长期 方式 位置',
};

it.each(Object.entries(PER_FIELD))('words for “%s”', (expected, words) => {
  const others = words.split(' ').filter((word) => fieldsOfWord(word).join(' ') !== expected);
  expect(others).toEqual([]);
});
