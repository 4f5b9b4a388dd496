/** A text as it is compared: width, case and spaces do not count. */
export interface Searched {
  readonly text: string;
  /** Positions in front of which a space or a new line stood. */
  readonly cuts: ReadonlySet<number>;
}

const UNSEEN = /[\s\p{Cf}\0]/u;
/** Most texts are so already. */
const AS_COMPARED = /^[\u4e00-\u9fffa-z0-9]*$/;

const NONE: ReadonlySet<number> = new Set();

/** The text for comparison: NFKC, lower case, without spaces and letters that nobody sees. */
export function searched(original: string): Searched {
  if (AS_COMPARED.test(original)) return { text: original, cuts: NONE };
  const folded = original.normalize('NFKC').toLowerCase();
  if (!UNSEEN.test(folded)) return { text: folded, cuts: NONE };
  const cuts = new Set<number>();
  let text = '';
  for (const letter of folded) {
    if (UNSEEN.test(letter)) cuts.add(text.length);
    else text += letter;
  }
  return { text, cuts };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a piece stands apart from the letters around it. */
export function standsApart({ text, cuts }: Searched, start: number, end: number): boolean {
  const isEdge = (at: number, outside: string): boolean => cuts.has(at) || !LETTER.test(outside);
  return isEdge(start, text.charAt(start - 1)) && isEdge(end, text.charAt(end));
}

const WORD = /[a-z0-9_-]/;
const LINK_GOES_ON = /^(?:[a-z0-9_\-/?&=#%~]|\.[a-z0-9])/;
const ENDS_IN_LINK = /[a-z0-9_\-/?&=#%~]/;

/** Whether a piece is all of its link or number: http://a.cn/1 is not what http://a.cn/12 says. */
export function isWholeToken({ text, cuts }: Searched, start: number, end: number): boolean {
  const isOpenBefore =
    !cuts.has(start) && start > 0 && WORD.test(text.charAt(start)) && WORD.test(text.charAt(start - 1));
  const isOpenAfter =
    !cuts.has(end) && ENDS_IN_LINK.test(text.charAt(end - 1)) && LINK_GOES_ON.test(text.slice(end, end + 2));
  return !isOpenBefore && !isOpenAfter;
}
