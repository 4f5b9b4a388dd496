import { isBlank } from './blankText';
import { records, type TextRecord } from './delimited/records';
import { TextBlocks } from './delimited/textBlocks';
import type { DocumentTree } from './documentTree';

/**
 * A line is a table row when a tab stands between or before its texts, not when it is only indented; directly below a row
 * any tab makes it one, since all its cells but one may be empty.
 */
const isRow = ({ fields, raw }: TextRecord): boolean =>
  fields.length > 1 && (raw.trim().includes('\t') || /^\t\S/.test(raw));

/** Text as a tree: tab-separated lines are rows of tables, with the quotes a spreadsheet put around cells of several lines. */
export function readText(name: string, text: string): DocumentTree {
  const blocks = new TextBlocks();
  let afterRow = false;
  for (const record of records(text, '\t', 'needed')) {
    const blank = isBlank(record.raw);
    const row: boolean = !blank && (isRow(record) || (afterRow && record.fields.length > 1));
    if (blank) blocks.addBlank();
    else if (row) blocks.addRow(record);
    else blocks.addParagraph(record.raw, record.at);
    afterRow = row;
  }
  const blanksAfter = blocks.finish();
  return { format: 'text', name, blocks: blocks.blocks, blanksAfter };
}
