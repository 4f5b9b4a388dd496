const CLIPBOARD = /^Version:[\d.]{1,6}\s/;
const DOCTYPE = /^[\s\uFEFF]*<!doctype\s+html/i;
const START =
  /^[\s\uFEFF]*<(?:!doctype\s+html|!--|\?xml|html|head|body|meta|link|style|title|table|thead|tbody|tr|td|div|p|span|font|center|h[1-6]|ul|ol|section|article|b|strong|a|img|br)\b/i;
const END_TAG = /<\/(?:table|tr|td|th|p|div|body|html)\s*>/gi;
const PAGE_END_TAG = /<\/(?:p|div|body)\s*>/i;
const TABLE_LINE = /^[ \t]*<table\b/im;

const PAGES = ['html', 'htm', 'xhtml', 'shtml', 'asp', 'aspx', 'jsp', 'php'];
const OTHERS = ['md', 'markdown', 'csv', 'tsv'];

const LOOKED_AT = 200_000;
const FEWEST_END_TAGS = 3;

/** A web page or a piece of one, whatever the file is called; not a text with a few tags or tables in it. */
export function isHtml(extension: string, text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (OTHERS.includes(extension)) return DOCTYPE.test(start);
  if (CLIPBOARD.test(start)) return start.includes('<');
  if (START.test(start)) return true;
  const tags = start.match(END_TAG)?.length ?? 0;
  if (PAGES.includes(extension)) return tags > 0;
  return tags >= FEWEST_END_TAGS && (PAGE_END_TAG.test(start) || !TABLE_LINE.test(start));
}
