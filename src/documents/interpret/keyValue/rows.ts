import type { Source } from '../../../assessment/model/breakdown';
import type { Atom, DocumentTree, Row, Table } from '../../read/documentTree';
import { fieldsOfLabel, labelledParts, type LabelledPart } from '../fields/labelledParts';
import { isPartHeading } from '../headings';
import { type Marker, markerOf } from '../prose/markers';
import { paragraphsOf } from '../prose/paragraphs';
import type { ProseParagraph } from '../prose/proseParagraph';
import { proseLines } from '../prose/proseLines';
import { compact, trimmed } from '../text';

interface Place {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly at: Source;
  /** White space before it, or the beginning of a table. */
  readonly apart: boolean;
  readonly block: number;
}

/** One line or table row of a document made of labels and values. */
export type KeyValueRow =
  | (Place & { readonly type: 'labels'; readonly parts: readonly LabelledPart[]; readonly inTable: boolean })
  | (Place & { readonly type: 'opener'; readonly marker: Marker | null; readonly title: string })
  | (Place & { readonly type: 'section' | 'text' });

const UNKNOWN_LABEL = /^([\p{Script=Han}（）()]{2,10})\s*[:：]\s*(?=\S)/u;
const LONGEST_LABEL = 14;
/** With white space between its characters. */
const LONGEST_BARE = 30;

const partOf = (label: string, text: string): LabelledPart => ({
  label: compact(label).replace(/[:：]$/, ''),
  fields: fieldsOfLabel(compact(label).replace(/[:：]$/, '')),
  text: trimmed(text),
  start: 0,
  textStart: 0,
});

/** Known labels anywhere in the line, or one unknown label at its beginning; a label alone only where no number is. */
function partsOf(text: string, isNumbered: boolean): readonly LabelledPart[] | null {
  if (text.length > LONGEST_BARE && !/[:：】\]〕]/.test(text.slice(0, LONGEST_BARE))) return null;
  const bare = compact(text).replace(/[:：]$/, '');
  if (!isNumbered && bare.length <= LONGEST_LABEL && bare.length > 1 && fieldsOfLabel(bare).length > 0)
    return [partOf(bare, '')];
  const [before, ...parts] = labelledParts(text);
  if (before && trimmed(before.text) === '' && parts.length > 0) return parts;
  const unknown = UNKNOWN_LABEL.exec(text);
  return unknown?.[1] === undefined ? null : [partOf(unknown[1], text.slice(unknown[0].length))];
}

/** A line that begins with 任务名称： or 工作内容：, perhaps after a number. */
export function beginsWithTaskLabel(line: string): boolean {
  const text = trimmed(line);
  const marker = markerOf(text);
  const parts = partsOf(text.slice(marker?.length ?? 0), marker !== null);
  return parts?.some(({ fields: [field] }) => field === 'item' || field === 'requirement') ?? false;
}

function rowsOfLine(paragraph: ProseParagraph): KeyValueRow[] {
  const { text, atoms, at, marker, block, blanksBefore } = paragraph;
  const place: Place = { text, atoms, at, apart: blanksBefore > 0, block };
  if (!marker) {
    const parts = partsOf(text, false);
    return [parts ? { ...place, type: 'labels', parts, inTable: false } : { ...place, type: 'text' }];
  }
  const rest = trimmed(text.slice(marker.length));
  const parts = partsOf(rest, true);
  if (!parts && marker.rank <= 1 && isPartHeading(text)) return [{ ...place, type: 'section' }];
  const opener: KeyValueRow = { ...place, type: 'opener', marker, title: parts ? '' : rest };
  return parts ? [opener, { ...place, type: 'labels', parts, inTable: false, apart: false }] : [opener];
}

const isLabel = (text: string): boolean => {
  const word = compact(text).replace(/[:：]$/, '');
  return word.length <= LONGEST_LABEL && fieldsOfLabel(word).length > 0;
};

/** label | value | label | value → its pairs; an odd cell before them belongs to several rows. */
function rowOfTable({ cells, at }: Row, apart: boolean, block: number): KeyValueRow[] {
  const shown = cells.filter(({ merged }) => !merged);
  const filled = shown.filter(({ text }) => trimmed(text) !== '');
  const [first] = filled;
  if (!first) return [];
  const text = filled.map((cell) => trimmed(cell.text)).join(' ');
  const place: Place = { text, atoms: filled, at, apart, block };
  if (filled.length === 1 && !isLabel(first.text)) {
    const marker = markerOf(trimmed(first.text));
    return [{ ...place, type: 'opener', marker, title: trimmed(first.text).slice(marker?.length ?? 0) }];
  }
  const from = !isLabel(shown[0]?.text ?? '') && isLabel(shown[1]?.text ?? '') ? 1 : 0;
  const parts: LabelledPart[] = [];
  for (let index = from; index < shown.length; index += 2) {
    const [label, value] = [trimmed(shown[index]?.text ?? ''), trimmed(shown[index + 1]?.text ?? '')];
    if (label !== '') parts.push(partOf(label, value));
  }
  return [{ ...place, type: 'labels', parts, inTable: true }];
}

const LEAST_SHARE = 0.5;

/** A table of two or four columns whose first column holds labels. */
export function isCard({ rows }: Table): boolean {
  const first = rows.map(({ cells }) => cells.filter(({ merged }) => !merged));
  const labelled = first.filter((cells) => cells.length > 1 && isLabel(cells[0]?.text ?? cells[1]?.text ?? ''));
  const headers = first.filter((cells) => cells.length > 2 && cells.every(({ text }) => isLabel(text)));
  return labelled.length >= 2 && labelled.length >= rows.length * LEAST_SHARE && headers.length === 0;
}

/** Every line and every row of a task card, in the order printed. */
export function keyValueRows(tree: DocumentTree): KeyValueRow[] {
  const printed = proseLines(tree);
  const lines = paragraphsOf(printed.lines, printed.breaksLines).flatMap(rowsOfLine);
  const cards = tree.blocks.flatMap((block, index) =>
    block.type === 'table' && isCard(block)
      ? block.rows.flatMap((row, first) => rowOfTable(row, first === 0, index))
      : [],
  );
  const inCards = new Set(cards.map(({ block }) => block));
  return [...lines.filter(({ block }) => !inCards.has(block)), ...cards].sort((a, b) => a.block - b.block);
}
