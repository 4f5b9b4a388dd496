import type { RowFilter, ScoringRow } from '../../app/desk/desk';

const nameOf = ({ unit, taskId }: ScoringRow): string => `${unit} ${taskId}`;

const conclusionOf = ({ entry }: ScoringRow): string => (entry.conclusion === '' ? '未评' : entry.conclusion);

const rowText = (row: ScoringRow): string => `${nameOf(row)}，${row.item}，${conclusionOf(row)}。`;

/** What is said after a step, on the line of status and to screen readers. */
export const SAYINGS = {
  written: (row: ScoringRow) => {
    const score = row.final === null ? '' : `，最终得分${row.final}`;
    return `已写入：${nameOf(row)}，${conclusionOf(row)}${score}。`;
  },
  /** On the line of status, where there is little room. */
  writtenShort: (row: ScoringRow) => `已写入${row.taskId} ${conclusionOf(row)}`,
  shown: rowText,
  /** After something was written, in the same breath. */
  shownThen: (row: ScoringRow) => `转到：${rowText(row)}`,
  refused: '没有写入。请按栏目下的提示处理，再按 Enter。',
  unwritten: '这一行还有没写入的内容，没有换行。请按提示处理，或放弃修改。',
  typed: '没写入，按 Enter 写入',
  gone: '这一行在“证据评分”里找不到了，可能已被删除或改了编号。',
  lost: '原来的行已不在表中，换到了另一行。',
  finished: '这个范围内全部评完了。',
  reviewed: '这个范围内没有待复核的了。',
  answered: '这个范围内的申诉都处理完了。',
  onlyThis: '这个范围内只剩这一条。',
  confirmed: (row: ScoringRow) => `已复核：${nameOf(row)}，得分不变。`,
  confirmedShort: (row: ScoringRow) => `已复核${row.taskId} 得分不变`,
  first: '前面没有了。',
  nothing: '这个范围内没有行。',
  discarded: '已放弃没有写入的修改。',
} as const;

/** Nothing is left of what is walked through. */
export const finishedSaying = (show: RowFilter['show']): string =>
  show === 'stale' ? SAYINGS.reviewed : show === 'appealed' ? SAYINGS.answered : SAYINGS.finished;
