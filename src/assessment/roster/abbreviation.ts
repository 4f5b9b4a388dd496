/** Words that a short name leaves out. */
const GENERIC = new Set(
  '监督管理 行政管理 综合管理 管理 监督 监管 行政 综合 建设 环境 服务 工作 事务 事业 发展 保护 保障 资源 运输 农村 执法 项目 工程'.split(
    ' ',
  ),
);

/** What may follow a whole name without making another body of it: 营商 and 营商环境建设, not 教育 and 教育考试. */
const TAIL = /^(?:监督管理|行政管理|管理|行政|建设|环境|服务|工作|事务|事业|发展|保护|资源|运输|农村|项目|工程)+$/;

/** Words of names that are not two characters long. */
const LONG_WORDS = /^(?:计划生育|信息化|大数据|互联网|残疾人|公积金)/;

const LONGEST = 16;

/** 人力资源社会保障 as words: 人力, 资源, 社会, 保障. */
function wordsOf(core: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < core.length;) {
    const word = LONG_WORDS.exec(core.slice(at))?.[0] ?? core.slice(at, at + 2);
    words.push(word);
    at += word.length;
  }
  return words;
}

/** Characters of `short` from `at` on that the word gives: its first one and others in order; 0 when it gives none. */
function taken(short: string, at: number, word: string): number {
  if (short[at] !== word[0]) return 0;
  let count = 1;
  for (const char of word.slice(1)) if (short[at + count] === char) count += 1;
  return count;
}

/** Whether words left out are only generic ones, or one between others that are said. */
function mayBeLeftOut(words: readonly string[], said: readonly boolean[]): boolean {
  const silent = words.flatMap((word, index) => (said[index] === false && !GENERIC.has(word) ? [index] : []));
  const [only = -1, second] = silent;
  if (second !== undefined) return false;
  return only < 0 || said.slice(only + 1).some(Boolean);
}

function isSaidBy(short: string, words: readonly string[]): boolean {
  const said: boolean[] = [];
  let at = 0;
  for (const word of words) {
    const count = at < short.length ? taken(short, at, word) : 0;
    said.push(count > 0);
    at += count;
  }
  return at === short.length && said[0] === true && mayBeLeftOut(words, said);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

/** Whether one core is short for the other: 发改 for 发展改革, 人社 for 人力资源社会保障, 营商 for 营商环境建设. */
export function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || long.length > LONGEST) return false;
  if (!long.startsWith(short.slice(0, 1))) return false;
  if (long.startsWith(short)) return TAIL.test(long.slice(short.length));
  return isSubsequence(short, long) && isSaidBy(short, wordsOf(long));
}
