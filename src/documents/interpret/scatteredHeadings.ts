import type { Source } from '../../assessment/model/breakdown';
import type { Block } from '../read/documentTree';
import { type Field, fieldsOfWord } from './header';
import { trimmed } from './text';

/** Lines between the first and the last heading word of one heading row that fell apart. */
const WINDOW = 50;
const LEAST_WORDS = 4;
const LONGEST_LINE = 60;
const LEAST_NEIGHBOURS = 2;

const TASK: readonly Field[] = ['item', 'requirement'];
const OWNER: readonly Field[] = ['lead', 'responsible', 'cooperating'];
const REST: readonly Field[] = ['number', 'deadline', 'channel'];

interface Found {
  readonly line: number;
  readonly word: string;
  readonly field: Field;
  readonly at: Source;
}

/** Heading words that have a line to themselves, or share one with other heading words only. */
function loneWords(blocks: readonly Block[]): Found[] {
  return blocks.flatMap((block, line) => {
    if (block.type !== 'paragraph' || block.text.length > LONGEST_LINE) return [];
    const words = trimmed(block.text).split(/\s+/).filter(Boolean);
    const fields = words.map((word) => fieldsOfWord(word)[0]);
    return words.flatMap((word, index): Found[] => {
      const field = fields[index];
      return field !== undefined && !fields.includes(undefined) ? [{ line, word, field, at: block.at }] : [];
    });
  });
}

const has = (found: readonly Found[], fields: readonly Field[]): boolean =>
  found.some(({ field }) => fields.includes(field));

/** Labels of values stand apart, words of one heading row next to each other. */
const standTogether = (found: readonly Found[]): boolean =>
  found.filter(({ line }, index) => index > 0 && line - (found[index - 1]?.line ?? 0) <= 1).length >= LEAST_NEIGHBOURS;

/**
 * The heading row of a table whose cells lost their order, as copies out of PDFs do: its words still stand there, but no
 * layout finds rows under them. Null where there is no such row.
 */
export function scatteredHeadings(blocks: readonly Block[]): { readonly words: string; readonly at: Source } | null {
  const words = loneWords(blocks);
  let start = 0;
  for (const [end, last] of words.entries()) {
    while ((words[start]?.line ?? last.line) < last.line - WINDOW) start += 1;
    const near = words.slice(start, end + 1);
    const distinct = [...new Map(near.map((found) => [found.field, found])).values()];
    if (
      distinct.length >= LEAST_WORDS &&
      standTogether(near) &&
      [TASK, OWNER, REST].every((fields) => has(distinct, fields))
    )
      return { words: distinct.map(({ word }) => word).join('、'), at: near[0]?.at ?? last.at };
  }
  return null;
}
