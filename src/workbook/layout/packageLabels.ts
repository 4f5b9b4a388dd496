import type { PackageFacts } from '../../assessment/model/package';

/** Rows of _系统 in a package: whose it is and what for, as a person may look it up. The base itself decides. */
export const PACKAGE_LABELS = {
  unit: '下发单位',
  kind: '下发内容',
  round: '下发轮次',
  sentOn: '下发时间',
  due: '交回期限',
  returnTo: '交回给',
} as const satisfies Record<keyof PackageFacts, string>;

/** 底稿: the package as it was sent, packed, and the digest of that text. */
export const BASE_LABELS = { content: '底稿', digest: '底稿校验' } as const;

/** 正文校验: the marks of everything that stood outside tables: 说明, 反馈, titles. */
export const PAPER_LABEL = '正文校验';

/** The unit's result and every point it lost, in a package of feedback. */
export const PACKAGE_FEEDBACK_SHEET = '反馈';
