import { tidy } from '../text';

const NUMBER = '(\\d{1,3}|[一二三四五六七八九十]{1,3})';
const PRINTED = [new RegExp(`^${NUMBER}[.、．]\\s*(?=\\D)`), new RegExp(`^[(（]${NUMBER}[)）][.、．]?\\s*`)];

interface NumberedItem {
  readonly number: string | null;
  readonly item: string;
}

/** 4. 规范政策文件公开 → number 4 and the item without it. */
export function numberedItem(text: string): NumberedItem {
  for (const pattern of PRINTED) {
    const match = pattern.exec(text);
    if (match) return { number: match[1] ?? null, item: tidy(text.slice(match[0].length)) };
  }
  return { number: null, item: text };
}
