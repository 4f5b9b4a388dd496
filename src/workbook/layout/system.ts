import type { AssessmentMeta, Seal } from '../../assessment/model/assessment';

/** File format version of DESIGN section 4. */
export const FORMAT_VERSION = 1;

export const VERSION_LABEL = '格式版本';

/** Rows of the very hidden sheet _系统: label in column A, value in column B. */
export const SYSTEM_LABELS = {
  id: '考核编号',
  title: '考核名称',
  year: '年度',
  issuer: '发文机关',
  documentNumber: '文号',
  notice: '通知标题',
  source: '来源文件',
  weightClause: '权重条款',
  weightClauseSource: '条款位置',
} as const satisfies Record<keyof AssessmentMeta, string>;

export const SEAL_LABELS = {
  code: '封存校验码',
  sealedOn: '封存时间',
  content: '封存内容',
} as const satisfies Record<keyof Seal, string>;
