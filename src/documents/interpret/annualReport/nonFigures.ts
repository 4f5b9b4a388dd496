import { DURATION, UNIT } from './words';

/** Digits that count nothing: names, numbers of laws, dates, telephones. Half-width text. */
const NON_FIGURES: readonly RegExp[] = [
  /《[^《》]{0,80}》/g,
  /[“‘「][^“”‘’「」。;]{0,24}[”’」]/g,
  /"[^",。;]{0,16}"/g,
  /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]{1,200}|[\w.-]{1,64}@[\w.-]{1,64}/g,
  /[〔[(【<]\s*(?:19|20)\d\d\s*[〕\])】>]\s*第?\s*\d{1,5}\s*号/g,
  /第\s*\(?(?:\d{1,6}|[一二两三四五六七八九十百零〇]{1,6})\)?\s*(?:个|条|款|项|章|节|号令?|届|次|批|期|位|名|季度|轮|集|版|场)?/g,
  /(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?/g,
  /(?:19|20)\d\d\s*[-—–~至到]{1,2}\s*(?:19|20)\d\d\s*年?/g,
  /(?:19|20)\d\d\s*年(?:度|初|底|末|\s*\d{1,2}\s*月(?:份|底|初|末)?)?/g,
  /[二一][〇○零一二三四五六七八九]{3}年/g,
  /(?<!\d)\d{1,2}\s*月(?:\s*\d{1,2}\s*日|份|底|初|末)?(?:\s*[-—–~至到]{1,2}\s*(?:\d{1,2}\s*月)?\s*\d{1,2}\s*[日月](?:份|底)?)?/g,
  /(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日|份|底|初|末)/g,
  /(?<!\d)\d{1,2}\s*(?::|时(?!间|长|限|效))\s*\d{2}分?/g,
  /(?:电话|热线|传真|邮编|邮政编码|号码|拨打|邮箱|QQ)(?:号码|是|为|[:()\s]){0,4}\d[\d\-—–\s、/()]{2,40}\d/gi,
  /(?<!\d)0\d{2,3}[-—–]\d{7,8}(?:-\d{1,5})?/g,
  /(?<!\d)1[3-9]\d{9}(?!\d)/g,
  new RegExp(
    `(?<!\\d|\\d[.,])\\d{3,8}(?![\\d.,万亿余多])(?!\\s*${UNIT})(?=[^\\d,。;、:]{0,12}(?:热线|电话|专线|平台|短号))`,
    'g',
  ),
  /(?<!\d|\d[.,])\d{1,5}(?:-\d{1,5})?(?:号(?:楼|窗口|文|令)?|室|房间|房|楼|栋|幢|弄|单元)/g,
  new RegExp(`(?<!\\d|\\d[.,])\\d{1,2}[.·•・]\\d{1,2}(?![\\d.])(?!\\s*(?:${UNIT}|${DURATION}|万|亿))`, 'g'),
  /(?<!\d|\d[.])\d[x×*]\d{1,2}(?:小时)?/gi,
  /[A-Za-z]{1,12}-?\d{1,6}(?:\.\d{1,3})?/g,
  /(?<!\d|\d[.,])\d{1,6}[A-Za-z]{1,10}(?![A-Za-z])/g,
  /(?<=^\s{0,8}|[。;:]\s{0,4})(?:\(\d{1,2}\)|\d{1,2}(?:[.、](?!\d)|\)))/g,
  /[一二三四五六七八九十](?:分之)[一二三四五六七八九十]/g,
];

/** Takes the place of a character that is part of no figure, so that places stay what they are. */
const BLANK = '\uE000';

/** The text with everything that only looks like a figure blanked out, character by character. */
export const withoutNonFigures = (text: string): string =>
  NON_FIGURES.reduce((left, pattern) => left.replace(pattern, (found) => BLANK.repeat(found.length)), text);
