import type { Decision, RejectionReason } from '../model';

/** 操作 of the lines that a merge leaves in 操作记录. */
export const MERGE_ACTION = {
  overwritten: '合并改写',
  cleared: '合并清空',
  undecided: '冲突未定',
} as const;

export const DECISION_ACTION = { ours: '冲突留本表', theirs: '冲突取交回' } as const satisfies Record<Decision, string>;

export const REJECTION_ACTION = {
  notUnitColumn: '越权改动',
  otherUnitRow: '他单位的行',
  rowInvented: '自行加行',
  rowMissing: '交回缺行',
  unreadable: '错误值',
  columnRenamed: '栏名改动',
  outside: '表外内容',
  olderReturn: '较早的文件',
  fileNotTaken: '文件未收',
} as const satisfies Record<RejectionReason, string>;
