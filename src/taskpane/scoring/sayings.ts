import type { ScoringRow } from '../../app/desk/desk';

const nameOf = ({ unit, taskId }: ScoringRow): string => `${unit} ${taskId}`;

/** What is said after a step, on the line of status and to screen readers. */
export const SAYINGS = {
  written: (row: ScoringRow) => {
    const score = row.final === null ? '' : `，最终得分${row.final}`;
    return `已写入：${nameOf(row)}，${row.entry.conclusion === '' ? '结论已清空' : row.entry.conclusion}${score}。`;
  },
  shown: (row: ScoringRow) => `${nameOf(row)}，${row.item}，${row.isAssessed ? row.entry.conclusion : '未评'}。`,
  refused: '没有写入，请按提示处理。',
  unchanged: '没有改动，不用写入。',
  unwritten: '这一行还有没写入的内容，已留在这一行。请按提示处理，或放弃修改。',
  gone: '这一行在“证据评分”里找不到了，可能已被删除或改了编号。',
  lost: '原来的行已不在表中，换到了另一行。',
  finished: '这个范围内全部评完了。',
  onlyThis: '这个范围内只剩这一条没有评。',
  first: '前面没有了。',
  nothing: '这个范围内没有行。',
  discarded: '已放弃没有写入的修改。',
} as const;
