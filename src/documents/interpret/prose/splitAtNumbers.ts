import { endsInRoles } from './endsInRoles';
import { markerOf } from './markers';
import type { ProseParagraph } from './proseParagraph';

const BRACKET_THEN_NUMBER = /[)）】][。；;]?\s*(?=[(（【第]?[0-9０-９一二三四五六七八九十])/g;
const LONGEST_MARKER = 12;

/** …（X牵头）2.…: a number after a role bracket begins a paragraph although the line goes on. */
export function splitAtNumbers(paragraph: ProseParagraph): ProseParagraph[] {
  const { text, labels } = paragraph;
  if (labels) return [paragraph];
  const cuts = [...text.matchAll(BRACKET_THEN_NUMBER)]
    .map(({ index, 0: match }) => ({ end: index + 1, next: index + match.length }))
    .filter(({ end, next }) => markerOf(text.slice(next, next + LONGEST_MARKER)) && endsInRoles(text.slice(0, end)));
  const starts = [0, ...cuts.map(({ next }) => next)];
  return starts.map((start, index) => {
    const part = text.slice(start, starts[index + 1] ?? text.length).trim();
    return index === 0 ? { ...paragraph, text: part } : { ...paragraph, text: part, marker: markerOf(part) };
  });
}
