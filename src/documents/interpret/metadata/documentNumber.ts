import { halfWidth } from '../numerals';
import { compact } from '../text';

const YEAR = '(?:20\\d\\d|二[〇零][〇零一二三四五六七八九]{2})';
const NUMBER = new RegExp(
  `^\\(?(?:文号:)?(?<number>[\\u4e00-\\u9fff]{1,16}[〔﹝[(【]${YEAR}[〕﹞\\])】]第?\\d{1,5}号|[\\u4e00-\\u9fff]{2,20}(?:令|公告|通告)\\(?第?\\d{1,5}号\\)?|(?:${YEAR}年)?第\\d{1,5}号)(?<rest>.*)$`,
);
const REST = /^\)?(?:签发人.{0,12})?$|^\)?\(?20\d\d[年.-]\d{1,2}[月.-]\d{1,2}日?\)?$/;
const LONGEST = 80;

/** 沈政办发〔2017〕39号 as printed, from a line that holds it alone or with its date or signer; null for any other line. */
export function documentNumberIn(line: string): string | null {
  if (line.length > LONGEST || !line.includes('号')) return null;
  const printed = compact(line);
  const { number, rest } = NUMBER.exec(halfWidth(printed))?.groups ?? {};
  if (number === undefined || rest === undefined || !REST.test(rest)) return null;
  return printed.slice(printed.length - rest.length - number.length, printed.length - rest.length);
}

const IN_TITLE = /[(（]([^()（）]{3,40}号)[)）]$/;

/** A title with its number in brackets at the end, taken apart. */
export function titleAndNumber(title: string): { readonly title: string; readonly number: string | null } {
  const match = IN_TITLE.exec(title);
  const number = documentNumberIn(match?.[1] ?? '');
  return match && number !== null ? { title: title.slice(0, match.index).trim(), number } : { title, number: null };
}
