import type { DeadlineKind } from '../../assessment/model/breakdown';

/** 时限类型 as the sheet shows it. */
export const DEADLINE_KINDS: readonly { readonly kind: DeadlineKind; readonly word: string }[] = [
  { kind: 'by', word: '截止' },
  { kind: 'continuous', word: '长期' },
  { kind: 'startByThenContinuous', word: '先启动后长期' },
  { kind: 'unspecified', word: '未明确' },
];
