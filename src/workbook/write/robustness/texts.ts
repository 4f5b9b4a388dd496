/** Words about how firm a ranking is, the same on the sheet and on the screen. */

export const NO_SWAP = '改任何一项任务都不会换位';
export const OUT_OF_REACH = '各项任务得满分也达不到';
export const EQUALS_MEANING = '相邻两个单位，一项任务有1分以内的出入就换位';

/** Tasks without a 部分 stand under ''. */
export const sectionName = (section: string): string => (section === '' ? '未分部分的任务' : section);

/** Nobody weighs a section ten times as much as now, or a tenth: ends further out are left out. */
export const FAR = { low: 0.1, high: 10 } as const;

export const isNearLow = (multiple: string): boolean => Number(multiple) > FAR.low;
export const isNearHigh = (multiple: string): boolean => Number(multiple) < FAR.high;
