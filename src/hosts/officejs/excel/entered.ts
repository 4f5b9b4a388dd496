import { isCalculated, type Content } from '../state/content';

/** Text that Excel cannot take for a number, a date, a formula or a truth value in any language. */
const PLAIN = /^\p{L}[\p{L}\p{P}]*$/u;
const SPEAKING = /^(?:true|false)$|[年月日时点分秒零〇一二三四五六七八九十]|^[\p{P}]/iu;

const quoted = (text: string): string => `'${text}`;

/**
 * What to hand to Excel so that the cell holds just this. Excel reads what it is given as if it were typed: an apostrophe
 * in front keeps text as text, in a cell whose number format is not text already.
 */
export function entered(content: Content, isText: boolean): string | number | boolean {
  if (content === null || content === '') return '';
  if (isCalculated(content)) return `=${content.formula}`;
  if (typeof content !== 'string') return content;
  if (content.startsWith("'")) return quoted(content);
  return isText || (PLAIN.test(content) && !SPEAKING.test(content)) ? content : quoted(content);
}
