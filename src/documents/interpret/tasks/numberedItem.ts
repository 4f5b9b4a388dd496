import { bareNumber } from '../numerals';
import { tidy } from '../text';

const NUMBER = '(\\d{1,3}|[０-９]{1,3}|[一二三四五六七八九十]{1,3})';
const PRINTED: readonly RegExp[] = [
  new RegExp(`^${NUMBER}[.、．]\\s*(?=[^\\d０-９])`),
  new RegExp(`^[(（]?${NUMBER}[)）][.、．]?\\s*`),
  /^([\u2460-\u2473\u2474-\u249B\u3220-\u3229])[.、．]?\s*/,
  /^(\d{1,3})[\s\u3000]+(?=\p{Script=Han})/u,
];

interface NumberedItem {
  readonly number: string | null;
  readonly item: string;
}

/** 4. 规范政策文件公开 → number 4 and the item without it. */
export function numberedItem(text: string): NumberedItem {
  for (const pattern of PRINTED) {
    const [printed, number = ''] = pattern.exec(text) ?? [];
    if (printed !== undefined) return { number: bareNumber(number) ?? number, item: tidy(text.slice(printed.length)) };
  }
  return { number: null, item: tidy(text) };
}
