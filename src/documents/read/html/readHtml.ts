import type { Source } from '../../../assessment/model/breakdown';
import { documentIssue } from '../../issues';
import type { Block } from '../documentTree';
import { type Reading, refuse } from '../reading';
import { blocksOf } from './blocksOf';
import { PageReader } from './pageReader';
import { tokenize } from './tokenize';

const CLIPBOARD_HEADER = /^Version:[^<]*/;
/** Word and WPS cut long lines of Chinese text anywhere when they write a page. */
const WORD = /urn:schemas-microsoft-com:office:word|class="?Mso[NL]|content="?(?:Microsoft Word|WPS|Kingsoft)/i;
const LOOKED_AT = 20_000;

function readPage(html: string): PageReader {
  const reader = new PageReader(WORD.test(html.slice(0, LOOKED_AT)));
  tokenize(html.replace(CLIPBOARD_HEADER, ''), reader);
  reader.finish();
  return reader;
}

/** What a piece of HTML inside another text shows; all of it stands at that place. */
export const htmlBlocks = (html: string, place: Source): Block[] => blocksOf(readPage(html).page.items, place);

/** A web page or a piece of one: what it shows, tables with their merged cells. */
export function readHtml(fileName: string, text: string): Reading {
  const { page, lines, hiddenCells: count } = readPage(text);
  const blocks = blocksOf(page.items);
  if (blocks.length === 0) return refuse('pageWithoutText', fileName);
  return {
    value: { format: 'html', name: fileName, blocks, blanksAfter: lines.blanksAtEnd },
    issues: count > 0 ? [documentIssue('hiddenCells', null, { count })] : [],
  };
}
