import type { DeadlineKind } from '../../assessment/model/breakdown';

/** 时限类型 as the sheet shows it. */
export const DEADLINE_KIND_WORDS = {
  continuous: '长期',
  by: '截止',
  startByThenContinuous: '先启动后长期',
  unspecified: '未明确',
} as const satisfies Record<DeadlineKind, string>;

/** Between names in one cell; a name may contain 、 (各区、县(市)政府). */
export const LIST_SEPARATOR = '；';
