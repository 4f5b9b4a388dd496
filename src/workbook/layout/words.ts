import type { DeadlineKind } from '../../assessment/model/breakdown';
import { NOBODY } from '../../assessment/model/words';

/** 时限类型 as the sheet shows it. */
export const DEADLINE_KIND_WORDS = {
  continuous: '长期',
  by: '截止',
  startByThenContinuous: '先启动后长期',
  unspecified: '未明确',
} as const satisfies Record<DeadlineKind, string>;

/** Between names in one cell; a name may contain 、 (各区、县(市)政府). */
export const LIST_SEPARATOR = '；';

/** 展开方式: how an owner as printed was read. */
export const OWNER_METHODS = {
  chosen: '指定',
  nobody: NOBODY,
  unit: '单位',
  assumed: '推定',
  collective: '按组别',
  vague: '按组别，待定',
  ambiguous: '不明确',
  unknown: '未识别',
  empty: '名册中没有',
} as const;
