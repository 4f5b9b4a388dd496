/** Shorter names differ by a character because they are others: 教育 and 体育. */
const SHORTEST = 5;

const TAIL = /(?:监督管理|管理|工作|事务)$/;

const NUMERALS = '一二三四五六七八九十0123456789';

/** Characters that tell bodies apart. */
const CONTRASTS = [NUMERALS, '东西南北中上下内外', '省市区县镇乡', '国地', '银证保', '水电气热', '大小新老'];

const isContrast = (a: string, b: string): boolean =>
  CONTRASTS.some((characters) => characters.includes(a) && characters.includes(b));

/** Position from which two texts differ. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Whether two long cores differ by one character, or by two that changed places; the first character is the same. */
export function isTypo(one: string, other: string): boolean {
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  if (a === b || b.length - a.length > 1 || a.length < SHORTEST) return false;
  const at = firstDifference(a, b);
  if (at === 0 || !differsOnlyAt(at, a, b)) return false;
  return a.replace(TAIL, '').length >= SHORTEST;
}

function differsOnlyAt(at: number, a: string, b: string): boolean {
  if (a.length < b.length) return !NUMERALS.includes(b[at] ?? '') && a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return !isContrast(a[at] ?? '', b[at] ?? '');
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
