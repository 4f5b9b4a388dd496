import type { Cell } from '../model/assessment';

const conclusions = ['完成', '部分完成', '未完成', '不适用'] as const;
export type Conclusion = (typeof conclusions)[number];

/** S1: the word exactly, else null. */
export const conclusionIn = (cell: Cell): Conclusion | null => conclusions.find((word) => word === cell) ?? null;

/** S1: 完成, 部分完成 or 未完成. */
export const isAssessed = (conclusion: Conclusion | null): boolean => conclusion !== null && conclusion !== '不适用';
