import type { ReturnStatus } from './model';

/** 事项 of 收发登记. */
export const EXCHANGE_ACTION = { sent: '下发', returned: '回收' } as const;

/** 状态 of a returned file as 收发登记 shows it. */
export const RETURN_STATUS = {
  ok: '已收',
  late: '迟交',
  noBase: '按两方比较',
  duplicate: '较早的一份',
  otherAssessment: '其他考核',
  otherYear: '其他年度',
  otherUnit: '单位不符',
  damaged: '打不开',
} as const satisfies Record<ReturnStatus, string>;

/** Statuses of files that values are taken from (M6). */
export const TAKEN_STATUSES = ['ok', 'late', 'noBase'] as const satisfies readonly ReturnStatus[];
