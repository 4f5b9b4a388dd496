import { looksLikeUnit } from '../fields/unitList';
import { compact, joinLines, tidy } from '../text';
import type { PreambleLine } from './preambleLines';

export interface FoundTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NOTICE = /(?:关于|印发|转发).*(?:通知|意见|决定|公告|通告|函|方案|安排|办法)$/;
const ATTACHMENT = /(?:表|方案|要点|清单|安排|分工|台账|任务)(?:[(（][^()（）]*[)）])?$/;
const MOST_LINES = 4;
const LONGEST_LINE = 60;

const canBePart = (line: PreambleLine | undefined): line is PreambleLine =>
  line !== undefined &&
  line.text.length <= LONGEST_LINE &&
  (line.kind === 'other' || line.kind === 'unit' || line.kind === 'remark');

const textOf = (lines: readonly PreambleLine[]): string => tidy(lines.map(({ text }) => text).reduce(joinLines, ''));

function noticeOf(lines: readonly PreambleLine[], count: number): FoundTitle | null {
  for (let start = 0; start + count <= lines.length; start += 1) {
    const part = lines.slice(start, start + count);
    const isTitle =
      count === 1 ? (part[0]?.text.length ?? 0) <= 120 && part[0]?.kind === 'other' : part.every(canBePart);
    if (isTitle && NOTICE.test(compact(textOf(part)))) return { text: textOf(part), start, end: start + count };
  }
  return null;
}

/** A title that begins with 关于 has its issuer on the line above. */
function withIssuer(title: FoundTitle, lines: readonly PreambleLine[]): FoundTitle {
  const above = lines[title.start - 1];
  const isIssuer =
    above !== undefined && above.blanksBefore >= 0 && looksLikeUnit(above.text.replace(/(?:印发|转发)$/, ''));
  if (!title.text.startsWith('关于') || !isIssuer || above.kind === 'letterhead') return title;
  return { text: joinLines(tidy(above.text), title.text), start: title.start - 1, end: title.end };
}

/** The notice's title, from as few lines as possible. */
export function noticeTitle(lines: readonly PreambleLine[]): FoundTitle | null {
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const found = noticeOf(lines, count);
    if (found) return withIssuer(found, lines);
  }
  return null;
}

/** The table's own title: the last lines before the table. */
export function attachmentTitle(lines: readonly PreambleLine[], after: number): FoundTitle | null {
  for (let end = lines.length; end > after; end -= 1) {
    const last = lines[end - 1];
    if (!canBePart(last) || !ATTACHMENT.test(compact(last.text))) continue;
    let start = end - 1;
    while (
      start > after &&
      lines[start]?.blanksBefore === 0 &&
      (lines[start - 1]?.kind === 'other' || lines[start - 1]?.text.startsWith('关于')) &&
      canBePart(lines[start - 1])
    )
      start -= 1;
    return { text: textOf(lines.slice(start, end)), start, end };
  }
  return null;
}
