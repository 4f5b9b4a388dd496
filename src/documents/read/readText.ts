import { isBlank } from './blankText';
import { records, type TextRecord } from './delimited/records';
import { TextBlocks } from './delimited/textBlocks';
import type { DocumentTree } from './documentTree';

/** A line is a table row when a tab stands between or before its texts, not when it is only indented by one. */
const isRow = ({ fields, raw }: TextRecord): boolean =>
  fields.length > 1 && (raw.trim().includes('\t') || /^\t\S/.test(raw));

/** Text as a tree: tab-separated lines are rows of tables, with the quotes a spreadsheet put around cells of several lines. */
export function readText(name: string, text: string): DocumentTree {
  const blocks = new TextBlocks();
  for (const record of records(text, '\t', 'needed')) {
    if (isBlank(record.raw)) blocks.addBlank();
    else if (isRow(record)) blocks.addRow(record);
    else blocks.addParagraph(record.raw, record.at);
  }
  const blanksAfter = blocks.finish();
  return { format: 'text', name, blocks: blocks.blocks, blanksAfter };
}
