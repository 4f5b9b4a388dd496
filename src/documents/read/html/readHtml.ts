import { documentIssue } from '../../issues';
import type { Reading } from '../reading';
import { blocksOf } from './blocksOf';
import { PageReader } from './pageReader';
import { tokenize } from './tokenize';

const CLIPBOARD_HEADER = /^Version:[^<]*/;
/** Word and WPS cut long lines of Chinese text anywhere when they write a page. */
const WORD = /urn:schemas-microsoft-com:office:word|class="?Mso[NL]|content="?(?:Microsoft Word|WPS|Kingsoft)/i;
const LOOKED_AT = 20_000;

/** A web page or a piece of one: what it shows, tables with their merged cells. */
export function readHtml(fileName: string, text: string): Reading {
  const reader = new PageReader(WORD.test(text.slice(0, LOOKED_AT)));
  tokenize(text.replace(CLIPBOARD_HEADER, ''), reader);
  reader.finish();
  const blocks = blocksOf(reader.page.items);
  const { hiddenCells: count } = reader;
  return {
    value: { format: 'html', name: fileName, blocks, blanksAfter: reader.lines.blanksAtEnd },
    issues: count > 0 ? [documentIssue('hiddenCells', null, { count })] : [],
  };
}
