import { decodeText } from '../decodeText';
import { readHtml } from '../html/readHtml';
import { type Reading, refuse } from '../reading';
import { decodeBody } from './decodeBody';

const BLANK_LINE = /\r\n\r\n|\n\n|\r\r/;
const VERSION = /^MIME-Version:/im;
const HTML_PART = /^Content-Type:[ \t]*text\/html\b/im;
const BOUNDARY = /\bboundary="?([^"\s;]{1,200})/gi;
const ENCODING = /^Content-Transfer-Encoding:[ \t]*([\w-]{1,20})/im;

const LOOKED_AT = 4000;

/** A page saved as one file: parts with headers, as in a mail. */
export const isMhtml = (text: string): boolean => VERSION.test(text.slice(0, LOOKED_AT).split(BLANK_LINE, 1)[0] ?? '');

interface Part {
  readonly headers: string;
  readonly body: string;
}

/** The first part that is a page, however deep the parts nest. */
function htmlPart(text: string): Part | null {
  const type = HTML_PART.exec(text);
  if (!type) return null;
  const before = text.slice(0, type.index);
  const start = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\r\n\r\n'), before.lastIndexOf('\n--'), 0);
  const after = text.slice(type.index);
  const gap = BLANK_LINE.exec(after);
  if (!gap) return null;
  const boundary = [...text.slice(0, type.index + gap.index).matchAll(BOUNDARY)].at(-1)?.[1];
  const body = after.slice(gap.index + gap[0].length);
  const end = boundary === undefined ? -1 : body.indexOf(`--${boundary}`);
  return {
    headers: text.slice(start, type.index + gap.index).trim(),
    body: end < 0 ? body : body.slice(0, end),
  };
}

/** The page in a file of several parts; pictures and styles beside it are left out. */
export function readMhtml(fileName: string, text: string): Reading {
  const part = htmlPart(text);
  if (!part) return refuse('webArchive', fileName);
  const bytes = decodeBody(part.body, ENCODING.exec(part.headers)?.[1]?.toLowerCase() ?? '');
  if (bytes === null) return readHtml(fileName, part.body);
  const decoded = decodeText(bytes);
  return decoded?.unreadable === 0 ? readHtml(fileName, decoded.text) : refuse('webArchive', fileName);
}
