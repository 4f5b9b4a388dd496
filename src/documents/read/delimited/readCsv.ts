import { isBlank } from '../blankText';
import type { Reading } from '../reading';
import { readText } from '../readText';
import { records } from './records';
import { isHint, separationOf } from './separationOf';
import { TextBlocks } from './textBlocks';

const FEWEST_ROWS = 3;
const FEWEST_CELLS = 3;

/** A text is separated by commas or semicolons when nearly all its lines have the same number of them. */
export function isCsv(text: string): boolean {
  const found = separationOf(text.slice(0, 100_000));
  if (!found || !',;'.includes(found.delimiter)) return false;
  return found.count >= FEWEST_ROWS && found.width >= FEWEST_CELLS && found.share >= 0.9;
}

/** Separated text: records of one cell are paragraphs, records without any text separate tables. */
export function readCsv(fileName: string, text: string): Reading {
  const separation = separationOf(text);
  if (!separation) return { value: { ...readText(fileName, text), format: 'csv' }, issues: [] };
  const blocks = new TextBlocks();
  for (const { fields, at, raw } of records(text, separation.delimiter, 'always')) {
    const [first] = fields;
    const isAlone = fields.length === 1 && at.line === at.endLine;
    if (at.line === 1 && isHint(raw)) continue;
    if (fields.every((field) => isBlank(field.text))) blocks.addBlank(at.endLine - at.line + 1);
    else if (isAlone && first) blocks.addParagraph(first.text, at);
    else blocks.addRow({ fields, at });
  }
  const blanksAfter = blocks.finish();
  return { value: { format: 'csv', name: fileName, blocks: blocks.blocks, blanksAfter }, issues: [] };
}
