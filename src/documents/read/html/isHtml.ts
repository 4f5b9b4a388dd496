const CLIPBOARD = /^Version:[\d.]{1,6}\s/;
const START =
  /^[\s\uFEFF]*<(?:!doctype\s+html|!--|\?xml|html|head|body|meta|link|style|title|table|thead|tbody|tr|td|div|p|span|font|center|h[1-6]|ul|ol|section|article|b|strong|a|img|br)\b/i;
const END_TAG = /<\/(?:table|tr|td|th|p|div|body|html)\s*>/gi;
const EXTENSION = /\.(?:html?|xhtml|shtml?|aspx?|jsp|php)$/i;

const LOOKED_AT = 200_000;
const FEWEST_END_TAGS = 3;

const endTags = (text: string): number => text.match(END_TAG)?.length ?? 0;

/** A web page or a piece of one, whatever the name of the file. */
export function isHtml(fileName: string, text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (CLIPBOARD.test(start)) return start.includes('<');
  if (START.test(start)) return true;
  const tags = endTags(start);
  return EXTENSION.test(fileName) ? tags > 0 : tags >= FEWEST_END_TAGS;
}
