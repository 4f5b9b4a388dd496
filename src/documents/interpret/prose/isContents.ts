import { compact } from '../text';

/** The heading of a table of contents. */
export const isContents = (text: string): boolean => text.length <= 8 && /^目[录次]$/.test(compact(text));
