import type { Cell } from '../../../assessment/model/assessment';
import { typedNumber } from '../typed';

/** A number as typed; other text is kept for the sheet to show, and counts as unreadable. */
export const numberCell = (typed: string): Cell => (typed.trim() === '' ? null : (typedNumber(typed) ?? typed.trim()));
