import { type Field, fieldsOfWord } from '../header';
import { compact } from '../text';

/** A piece of text under the label printed before it; label '' for what stands before the first label. */
export interface LabelledPart {
  readonly label: string;
  readonly fields: readonly Field[];
  readonly text: string;
  /** Where the label begins. */
  readonly start: number;
  /** Where `text` begins. */
  readonly textStart: number;
}

/** Labels without the word 单位. */
const SHORT_LABELS: Readonly<Record<string, Field>> = {
  牵头: 'lead',
  主办: 'lead',
  责任: 'responsible',
  负责: 'responsible',
  承办: 'responsible',
  配合: 'cooperating',
  协办: 'cooperating',
  参与: 'cooperating',
};

/** Fields that a label can stand for; empty for any other text. */
export function fieldsOfLabel(text: string): readonly Field[] {
  const word = compact(text);
  const short = SHORT_LABELS[word];
  return short === undefined ? fieldsOfWord(word) : [short];
}

const LONGEST = 16;
const LABEL_END = /[:：]|[】\]〕](?:\s*[:：])?/g;
const OPENS: Readonly<Record<string, string>> = { '】': '【', ']': '[', '〕': '〔' };

const CLAUSE_START = /[\s。;；(（]/;
/** After a first label the next one may follow a comma. */
const AFTER_LABEL = /[\s。,，;；、(（]/;

interface FoundLabel {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The longest known label that ends at `end` and begins a clause. */
function labelBefore(text: string, from: number, end: number, opening: string | undefined): FoundLabel | null {
  const begin = Math.max(from, end - LONGEST);
  const mark = from === 0 ? CLAUSE_START : AFTER_LABEL;
  for (let start = begin; start < end - 1; start += 1) {
    const before = start === 0 ? '' : (text[start - 1] ?? '');
    const begins = opening === undefined ? start === 0 || mark.test(before) : before === opening;
    const word = text.slice(start, end);
    if (begins && !/^\s/.test(word) && fieldsOfLabel(word).length > 0) return { start, end, word: compact(word) };
  }
  return null;
}

function labelsIn(text: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const match of text.matchAll(LABEL_END)) {
    const opening = OPENS[match[0].charAt(0)];
    const label = labelBefore(text, found.at(-1)?.end ?? 0, match.index, opening);
    if (!label) continue;
    const start = opening === undefined ? label.start : label.start - 1;
    found.push({ ...label, start, end: match.index + match[0].length });
  }
  return found;
}

/** 责任单位：X；完成时限：Y → what stands under each known label, in the order printed. */
export function labelledParts(text: string): LabelledPart[] {
  const labels = labelsIn(text);
  const before = text.slice(0, labels[0]?.start ?? text.length);
  return [
    { label: '', fields: [], text: before, start: 0, textStart: 0 },
    ...labels.map(({ word, start, end }, index) => ({
      label: word,
      fields: fieldsOfLabel(word),
      text: text.slice(end, labels[index + 1]?.start ?? text.length),
      start,
      textStart: end,
    })),
  ];
}
