import { clipped } from '../../../shared/textWidth';

const NO_SECTION = '未分部分';

/** Of a name in the head of a table. */
const LONGEST = 24;
/** Of a name in the legend of a chart, where several stand in a line. */
const LEGEND = 16;
/** So many names of that length fit into a legend. */
const MOST_NAMED = 8;

const named = (section: string): string => (section === '' ? NO_SECTION : section);

/** Heads of the columns of sections. */
export const sectionHeads = (sections: readonly string[]): string[] =>
  sections.map((section) => clipped(named(section), LONGEST));

/** "一" of 一、推进决策公开. */
const numeral = (section: string): string => section.split(/[、.．\s]/)[0] ?? '';

/** Names of sections in the legend of a chart, told apart. */
export function legendNames(sections: readonly string[]): string[] {
  const texts = sections.map(named);
  const short = texts.map((text) => clipped(text, LEGEND));
  if (sections.length <= MOST_NAMED && new Set(short).size === sections.length) return short;
  const numerals = texts.map(numeral);
  const isNumbered = numerals.every((text) => text.length <= 3) && new Set(numerals).size === sections.length;
  return texts.map((_, index) => (isNumbered ? (numerals[index] ?? '') : `部分${index + 1}`));
}
