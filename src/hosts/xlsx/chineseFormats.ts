import { strFromU8, strToU8 } from 'fflate';

/** Number formats that a Chinese Excel or WPS stores by number alone; the library knows only the Western ones. */
const BUILT_IN: readonly (readonly [ids: readonly number[], code: string])[] = [
  [[27, 36, 50, 52, 57], 'yyyy"年"m"月"'],
  [[28, 29, 51, 53, 54, 58], 'm"月"d"日"'],
  [[30], 'm-d-yy'],
  [[31], 'yyyy"年"m"月"d"日"'],
  [[32, 34, 55], 'h"时"mm"分"'],
  [[33, 35, 56], 'h"时"mm"分"ss"秒"'],
];

/** Styles with those formats written out; formats the file defines itself come later and win. */
export function withChineseFormats(styles: Uint8Array): Uint8Array {
  const text = strFromU8(styles);
  const root = /<([A-Za-z]\w*:)?styleSheet\b[^>]*>/.exec(text);
  if (root === null || root[0].endsWith('/>')) return styles;
  const prefix = root[1] ?? '';
  const formats = BUILT_IN.flatMap(([ids, code]) =>
    ids.map((id) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`),
  );
  const own = new RegExp(`<${prefix}numFmts\\b[^>]*[^/]>|<${prefix}numFmts>`).exec(text);
  const at = (own ?? root).index + (own ?? root)[0].length;
  const added = own ? formats.join('') : `<${prefix}numFmts>${formats.join('')}</${prefix}numFmts>`;
  return strToU8(`${text.slice(0, at)}${added}${text.slice(at)}`);
}
