import { tidy, trimmed } from '../text';

interface Head {
  /** The short title; null when the text begins with what must be done. */
  readonly title: string | null;
  readonly rest: string;
}

const LONGEST = 40;
const LONGEST_WITH_COMMA = 30;
const OPENING = '(（〔[【“‘《〈';
const CLOSING = ')）〕]】”’》〉';
/** A sentence that says what, when or how often is no title. */
const DEMANDS =
  /(?<![重主纲需摘概首])要(?![素点闻求件目])|(?<![回响呼适相对供反])应当?(?!急|用|对|届|诉|邀|有)|必须|不得|每[季月周年日]|[0-9０-９]+(?:月|日|年|个|次|%|％|家|项)|[底末]前|不少于|不低于/;
const BEGINS_WITH_UNIT =
  /^(?:各|省|市|县|区|全[省市县区])[^、，,。的]{0,16}(?:局|委|办|厅|政府|部门|单位|网站|机构|办公室)(?=[^、，,。])/;

/** Whether a first sentence is a title and not already what must be done. */
export function looksLikeTitle(text: string): boolean {
  const plain = tidy(text);
  const commas = plain.match(/[，,]/g)?.length ?? 0;
  const short = commas === 0 ? plain.length <= LONGEST : commas === 1 && plain.length <= LONGEST_WITH_COMMA;
  return short && plain.length >= 2 && !/[；;]/.test(plain) && !DEMANDS.test(plain) && !BEGINS_WITH_UNIT.test(plain);
}

/** Where the first sentence ends, and where the text after it begins. */
function firstEnd(text: string): { readonly end: number; readonly next: number } | null {
  let depth = 0;
  for (let index = 0; index < Math.min(text.length, 2 * LONGEST); index += 1) {
    const char = text.charAt(index);
    if (OPENING.includes(char)) depth += 1;
    if (CLOSING.includes(char)) depth -= 1;
    if (depth > 0) continue;
    const space = /^[ \u3000]+/.exec(text.slice(index))?.[0].length ?? 0;
    if (/[。:：]/.test(char) || (char === '.' && !/[0-9A-Za-z]/.test(text.charAt(index + 1))))
      return { end: index, next: index + 1 };
    if (space > 0 && (char === '\u3000' || space > 1 || /[。；]/.test(text.slice(index))))
      return { end: index, next: index + space };
  }
  return null;
}

/** 公开财政信息。及时公开… → title and the rest; a single sentence has no title. */
export function headOf(text: string): Head {
  const found = firstEnd(text);
  const rest = found ? trimmed(text.slice(found.next)) : '';
  if (!found || rest === '' || !looksLikeTitle(text.slice(0, found.end))) return { title: null, rest: text };
  return { title: tidy(text.slice(0, found.end)), rest };
}

/** The title of a heading: its first sentence without the mark at its end. */
export function headingTitle(text: string): string {
  const { title } = headOf(text);
  const end = text.search(/[。；;]/);
  return title ?? tidy((end < 0 ? text : text.slice(0, end)).replace(/[:：]$/, ''));
}
