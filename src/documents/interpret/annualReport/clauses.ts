import type { Figure } from './figures';

/** Part of a sentence between commas; of a list with a figure each, one item. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The mark before it; '' at the beginning of the sentence. */
  readonly mark: string;
  readonly figures: readonly Figure[];
}

const OPENING = '《“‘「';
const CLOSING = '》”’」';
const MARKS = ',;:。!?()';

/** Places where a clause ends; names in quotation marks are never cut. */
function* marksIn(sentence: string): Generator<number> {
  let depth = 0;
  for (let index = 0; index < sentence.length; index += 1) {
    const char = sentence.charAt(index);
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if ((depth === 0 && MARKS.includes(char)) || char === '、') yield index;
  }
}

/** Bracketed words without a figure belong to the name before them: 政务微博(微信). */
function wordsInBrackets(sentence: string, figures: readonly Figure[]): Set<number> {
  const inside = new Set<number>();
  for (const { 0: words, index } of sentence.matchAll(/\([^()]{0,40}\)/g)) {
    const end = index + words.length;
    if (figures.some((figure) => figure.start > index && figure.start < end)) continue;
    for (let place = index; place < end; place += 1) inside.add(place);
  }
  return inside;
}

/** Clauses with their figures; 、 parts a list only after an item that has its figure. */
export function clausesOf(sentence: string, figures: readonly Figure[]): Clause[] {
  const clauses: Clause[] = [];
  const kept = wordsInBrackets(sentence, figures);
  let next = 0;
  let start = 0;
  let mark = '';
  const isHard = (index: number): boolean => sentence.charAt(index) !== '、';
  const close = (end: number): void => {
    const own: Figure[] = [];
    for (let figure = figures[next]; figure && figure.start < end; figure = figures[next]) {
      own.push(figure);
      next += 1;
    }
    clauses.push({ start, end, mark, figures: own });
  };
  const marks = [...marksIn(sentence)];
  const hasFigure = (from: number, to: number): boolean =>
    figures.slice(next).some((figure) => figure.start > from && figure.start < to);
  marks.forEach((index, order) => {
    const inFigure = (figures[next]?.start ?? Infinity) <= index && index < (figures[next]?.end ?? 0);
    const inList =
      sentence.charAt(index) === '、' &&
      ((figures[next]?.start ?? Infinity) > index ||
        !hasFigure(index, marks.slice(order + 1).find(isHard) ?? Infinity));
    if (inFigure || inList || kept.has(index)) return;
    close(index);
    start = index + 1;
    mark = sentence.charAt(index);
  });
  close(sentence.length);
  return clauses;
}
