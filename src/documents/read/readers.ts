import { isCsv, readCsv } from './delimited/readCsv';
import { isHtml } from './html/isHtml';
import { readHtml } from './html/readHtml';
import { isMarkdown, readMarkdown } from './markdown/readMarkdown';
import { isMhtml, readMhtml } from './mhtml/readMhtml';
import { isOfficeXml } from './isOfficeXml';
import { type Reading, refuse } from './reading';
import { readText } from './readText';

type TextReader = (fileName: string, text: string) => Reading;

const plain: TextReader = (fileName, text) => ({ value: readText(fileName, text), issues: [] });

const officeXml: TextReader = (fileName) => refuse('legacyOfficeFile', fileName);

const BY_EXTENSION: Readonly<Record<string, TextReader>> = {
  csv: readCsv,
  tsv: readCsv,
  md: readMarkdown,
  markdown: readMarkdown,
};

const extensionOf = (fileName: string): string => /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** The reader of a text: a web page by its content, then the extension of the file, then what the text looks like. */
export function readerOf(fileName: string, text: string): TextReader {
  const extension = extensionOf(fileName);
  if (isMhtml(text)) return readMhtml;
  if (isOfficeXml(text)) return officeXml;
  if (isHtml(extension, text)) return readHtml;
  const named = BY_EXTENSION[extension];
  if (named) return named;
  if (isMarkdown(text)) return readMarkdown;
  return isCsv(text) ? readCsv : plain;
}
