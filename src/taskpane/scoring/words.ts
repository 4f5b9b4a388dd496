import type { EntryField } from '../../app/desk/desk';
import type { Conclusion } from '../../assessment/model/words';

/** The four conclusions, each with the key that gives it. */
export const CONCLUSIONS: Readonly<Record<Conclusion, string>> = { 完成: '1', 部分完成: '2', 未完成: '3', 不适用: '4' };
export const CLEAR_KEY = '0';

/** The two decisions on an appeal, each with the key that gives it. */
export const VERDICTS = [
  { word: '维持', key: 'W' },
  { word: '调整', key: 'T' },
] as const;

/** Confirms a score whose evidence has changed. */
export const CONFIRM_KEY = 'C';

/** What is answered to an appeal. */
export const ANSWER = { field: 'appealAnswer', label: '申诉答复', key: 'D', width: 'long', placeholder: '' } as const;

/** The fields an assessor types into, in their order on the screen, with the key that leads there. */
export const FIELDS = [
  { field: 'rate', label: '完成率', key: '5', width: 'short', placeholder: '60%' },
  { field: 'deduction', label: '扣分', key: '6', width: 'short', placeholder: '' },
  { field: 'deductionReason', label: '扣分理由', key: '7', width: 'long', placeholder: '' },
  { field: 'override', label: '核定得分', key: '8', width: 'short', placeholder: '' },
  { field: 'overrideReason', label: '核定理由', key: '9', width: 'long', placeholder: '' },
  { field: 'assessor', label: '评分人', key: null, width: 'short', placeholder: '' },
] as const satisfies readonly {
  readonly field: EntryField;
  readonly label: string;
  readonly key: string | null;
  readonly width: 'short' | 'long';
  readonly placeholder: string;
}[];
