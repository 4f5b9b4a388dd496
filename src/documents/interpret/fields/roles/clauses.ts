interface Clause {
  readonly text: string;
  /** The mark after it; '' at the end. */
  readonly mark: string;
}

const MARK = /[、,，;；。\n]/;
const OPENING = '(（〔[【〈《';
const CLOSING = ')）〕]】〉》';

/** Cuts at punctuation outside brackets. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (OPENING.includes(char)) depth += 1;
    if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !MARK.test(char)) continue;
    clauses.push({ text: text.slice(start, index), mark: char });
    start = index + 1;
  }
  return [...clauses, { text: text.slice(start), mark: '' }];
}
