import { looksLikeUnit } from '../fields/unitList';
import { compact, joinLines, tidy } from '../text';
import type { PreambleLine } from './preambleLine';

export interface FoundTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BRACKET = '(?:[(（][^()（）]{0,40}[)）])?';
const NOTICE = new RegExp(`(?:关于|印发|转发|批转|下发).*(?:通知|意见|决定|公告|通告|函|方案|安排|办法)${BRACKET}$`);
const NOTICE_END = /[知见定告函案排法)）]$/;
const TABLE = '(?:表|方案|要点|清单|安排|分工|分解|台账|任务卡?|举措|计划|目录|一览)';
const ATTACHMENT = new RegExp(`${TABLE}》?${BRACKET}$`);
/** A line that cannot end a title: more of it follows below. */
const UNFINISHED = /(?:关于|印发|转发|批转|下发|公布|发布|贯彻|落实|做好|推进|加强|进一步|[、，《〈的和])$|《[^》]*$/;
const MOST_LINES = 4;
const MOST_ISSUERS = 8;
const LONGEST_LINE = 60;
const LONGEST_TITLE = 160;

const canBePart = (line: PreambleLine | undefined): line is PreambleLine =>
  line !== undefined &&
  line.text.length <= LONGEST_LINE &&
  (line.kind === 'other' || line.kind === 'unit' || line.kind === 'remark');

const textOf = (lines: readonly PreambleLine[]): string => tidy(lines.map(({ text }) => text).reduce(joinLines, ''));

function noticeOf(lines: readonly PreambleLine[], count: number): FoundTitle | null {
  for (let start = 0; start + count <= lines.length; start += 1) {
    if (!NOTICE_END.test(lines[start + count - 1]?.text ?? '')) continue;
    const part = lines.slice(start, start + count);
    const [first] = part;
    const isTitle = count === 1 ? first?.kind === 'other' && first.text.length <= LONGEST_TITLE : part.every(canBePart);
    if (isTitle && NOTICE.test(compact(textOf(part)))) return { text: textOf(part), start, end: start + count };
  }
  return null;
}

/** 沈阳市人民政府办公室关于 / 印发…的通知: the line above goes on below. */
function withLinesAbove(title: FoundTitle, lines: readonly PreambleLine[]): FoundTitle {
  let { start } = title;
  while (title.end - start < MOST_LINES && canBePart(lines[start - 1]) && UNFINISHED.test(lines[start - 1]?.text ?? ''))
    start -= 1;
  return { ...title, text: textOf(lines.slice(start, title.end)), start };
}

/** A title that begins with 关于 has its issuers on the lines above. */
function withIssuers(title: FoundTitle, lines: readonly PreambleLine[]): FoundTitle {
  if (!/^(?:关于|印发|转发)/.test(title.text)) return title;
  let { start } = title;
  const issuers: string[] = [];
  while (issuers.length < MOST_ISSUERS) {
    const above = lines[start - 1];
    const isIssuer =
      above?.kind === 'unit' || (above?.kind === 'other' && looksLikeUnit(above.text.replace(/(?:印发|转发)$/, '')));
    if (!above || !isIssuer) break;
    issuers.unshift(tidy(above.text));
    start -= 1;
  }
  const first = issuers.shift();
  if (first === undefined) return title;
  const named = issuers.reduce((names, name) => `${names} ${name}`, first);
  return { text: joinLines(named, title.text), start, end: title.end };
}

/** The notice's title, from as few lines as possible. */
export function noticeTitle(lines: readonly PreambleLine[]): FoundTitle | null {
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const found = noticeOf(lines, count);
    if (found) return withIssuers(withLinesAbove(found, lines), lines);
  }
  return null;
}

const ends = (line: PreambleLine): boolean => ATTACHMENT.test(compact(line.text)) || NOTICE.test(compact(line.text));

/** Whether a line above goes on in the title below it. */
function goesOn(above: PreambleLine | undefined, below: PreambleLine | undefined): boolean {
  if (!canBePart(above) || below?.blanksBefore !== 0 || /^附[件表]/.test(above.text)) return false;
  if (above.text.startsWith('关于') || UNFINISHED.test(above.text)) return true;
  return above.kind === 'other' && !ends(above) && !/[。；;：:]/.test(above.text);
}

/** 附件1 沈阳市…任务分解表 and 《…任务分解表》 as titles. */
function bare(text: string): string {
  const named = text.replace(/^附[件表]\s*\d*\s*[:：.、]?\s*/, '');
  const quoted = /^《([^《》]+)》$/.exec(named)?.[1];
  return quoted ?? (named === '' ? text : named);
}

/** The table's own title: the last lines before the table. */
export function attachmentTitle(lines: readonly PreambleLine[], after: number): FoundTitle | null {
  for (let end = lines.length; end > after; end -= 1) {
    const last = lines[end - 1];
    if (!canBePart(last) || /^[(（].*[)）]$/.test(last.text) || !ATTACHMENT.test(compact(last.text))) continue;
    let start = end - 1;
    while (start > after && end - start < MOST_LINES && goesOn(lines[start - 1], lines[start])) start -= 1;
    return { text: bare(textOf(lines.slice(start, end))), start, end };
  }
  return null;
}
