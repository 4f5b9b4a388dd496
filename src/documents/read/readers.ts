import { isHtml } from './html/isHtml';
import { readHtml } from './html/readHtml';
import type { Reading } from './reading';
import { readText } from './readText';

type TextReader = (fileName: string, text: string) => Reading;

const plain: TextReader = (fileName, text) => ({ value: readText(fileName, text), issues: [] });

/** The reader of a text: what it contains decides, then the extension of the file. */
export function readerOf(fileName: string, text: string): TextReader {
  if (isHtml(fileName, text)) return readHtml;
  return plain;
}
