import type { Cell } from '../model/assessment';
import { CONCLUSION, conclusions, type Conclusion } from '../model/words';

/** S1: the word exactly, else null. */
export const conclusionIn = (cell: Cell): Conclusion | null => conclusions.find((word) => word === cell) ?? null;

/** S1: 完成, 部分完成 or 未完成. */
export const isAssessed = (conclusion: Conclusion | null): boolean =>
  conclusion !== null && conclusion !== CONCLUSION.notApplicable;
