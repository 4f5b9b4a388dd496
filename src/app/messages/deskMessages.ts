import type { DeskIssueCode } from '../desk/issues';
import type { Sentences } from './sentence';

export const deskMessages: Sentences<DeskIssueCode> = {
  roundMissing: () => '还没有考核工作簿。请先在“任务”中读入通知，或打开已有的工作簿。',
  bookIsPackage: ({ unit, content, due, receiver }) =>
    `这是发给${unit}${content === '反馈' ? '的评分反馈' : '填写的工作簿'}，不是考核工作簿。` +
    '考核办公室收回：打开考核工作簿，在“收发”的“收回合并”里选这个文件。' +
    `单位填写：直接用Excel或WPS打开，填黄色的栏，${due === '' ? '' : `${due}前`}交回给${receiver}。`,
  noticeWithoutTasks: () => '没有任务可写。请先读入通知，并至少保留一项任务。',
  rowGone: ({ key }) => `“证据评分”里没有“${key}”这一行了，可能已被删除或改了编号。请重新选择一行。`,

  unitNameMissing: ({ line }) => `第${line}个单位没有名称。请补填，或删去这一行。`,
  unitNameRepeated: ({ unit, line, first }) =>
    `第${line}个单位“${unit}”与第${first}个重复，会排两次名。请删去一行或改名。`,
  unitNameUnusable: ({ unit, line }) =>
    `第${line}个单位的名称“${unit}”会被公式认错（以=、<、>开头，含*、?、~，或只是数字）。请改成完整的单位名称。`,
  groupNameUnusable: ({ unit, group, line }) =>
    `第${line}个单位“${unit}”的组别“${group}”会被公式认错（以=、<、>开头，含*、?、~，或只是数字）。请改成文字，例如“第1组”。`,
  unitGone: ({ unit }) => `工作簿里已没有单位“${unit}”，可能刚被人改名或删除。请重新读取后再改。`,
  unitNumberUnreadable: ({ unit, column, value }) =>
    `${unit}的${column}“${value}”不是数字，已照写，权重无法核实。请只填数字。`,
  unitRemovedWithRows: ({ unit, count, tasks }) =>
    `${unit}已移出名册，但有${count}行填过内容（${tasks}），保留在“证据评分”中，不计分。要恢复，把该单位加回名册；确实不要，请到表中删除这些行。`,
  unitRemovedWithAdjustments: ({ unit, count }) =>
    `${unit}已移出名册，它的${count}条加减分仍在“加减分”中，不计入。请核对。`,
  unitAliasAdded: ({ unit, alias }) => `通知中写的是“${alias}”，已记为“${unit}”的别名，任务仍分给它。`,
  rowsKept: ({ unit, count, tasks }) =>
    `${unit}有${count}行任务（${tasks}）不再分给它，但填过内容，已保留并仍然计分。请核对，不需要的请到“证据评分”中删除。`,
  renamedUnitLost: ({ unit, count, tasks }) =>
    `按新名称“${unit}”，${count}项任务（${tasks}）不再分给它，空行已删去。如仍应承担，请在“责任主体”的“指定单位”中写明，或撤销这次写入。`,
  rowsReassigned: ({ added, removed }) => `“证据评分”增加${added}行，删去${removed}个没有填写的行。`,

  returnsMissing: () => '没有可以收下的文件。请先把单位交回的文件拖进“收发”。',
  returnsTaken: ({ files, cells, cleared }) =>
    Number(cleared) > 0
      ? `已登记${files}个文件，写入${cells}格，其中${cleared}格被单位清空。`
      : `已登记${files}个文件，写入${cells}格。`,
  conflictsOpen: ({ count }) =>
    `${count}处冲突还没有决定，仍是本表的值；单位的值记在“操作记录”里。要采用，把同一文件再拖进来决定。`,
  decisionsOutdated: ({ count }) => `${count}处的值在决定之后又变了，没有按那次决定写入。请重新决定。`,

  comparedWithItself: ({ file }) =>
    `“${file}”里的评分与现在打开的完全一样，比不出变化。请确认选的是上一年度或上一轮的工作簿。`,
};
