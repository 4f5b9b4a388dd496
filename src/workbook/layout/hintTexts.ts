import type { HintCode } from '../../assessment/model/scores';

/** What 提示 says for each remark (SPEC.md). The number of days stands between the two halves of `overdue`. */
export const HINT_TEXTS = {
  conclusionUnknown: '考评结论无法识别',
  pointsUnreadable: '分值无效',
  deadlineUnreadable: '截止日期不是日期',
  requiredCountUnreadable: '要求数量不是数字',
  noEvidence: '缺佐证',
  noRate: '缺完成率或数量',
  rateUnreadable: '完成率不是数字',
  rateOutOfRange: '完成率超出0至100%',
  countUnreadable: '数量不是数字',
  publishedOnUnreadable: '公开日期不是日期',
  selfScoreUnreadable: '自评得分不是数字',
  overdue: ['逾期', '天'],
  deductionUnreadable: '扣分不是数字',
  deductionNegative: '扣分为负数，未计',
  deductionWithoutReason: '扣分缺理由',
  overrideUnreadable: '核定得分不是数字',
  overrideOutOfRange: '核定得分超出分值，已截取',
  overrideWithoutReason: '核定缺理由，未采用',
  appealOpen: '申诉待处理',
  appealVerdictUnknown: '申诉结论无法识别',
  appealWithoutAnswer: '申诉缺答复',
  appealWithoutOverride: '申诉调整缺核定得分',
  appealUnchanged: '申诉调整但得分未变',
} as const satisfies Record<HintCode, string | readonly [string, string]>;

export const HINT_SEPARATOR = '；';
