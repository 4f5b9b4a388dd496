const OPENING = '(（〔[【〈《';
const CLOSING = ')）〕]】〉》';

/** For each place of a text how many brackets are open there; a bracket without its partner counts as a letter. */
export function bracketDepths(text: string): Uint16Array {
  const depths = new Uint16Array(text.length);
  const open: number[] = [];
  const partner = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (OPENING.includes(char)) open.push(index);
    else if (CLOSING.includes(char)) {
      const start = open.pop();
      if (start !== undefined) partner.set(start, index);
    }
  }
  const ends = new Set(partner.values());
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (partner.has(index)) depth += 1;
    depths[index] = depth;
    if (ends.has(index)) depth -= 1;
  }
  return depths;
}

/** Without one pair of brackets around the whole text. */
export function withoutOuterBrackets(text: string): string {
  if (!/^[(（【[].*[)）】\]]$/s.test(text)) return text;
  return bracketDepths(text).every((depth) => depth > 0) && !/^[(（【[][^()（）【】[\]]*[)）】\]][^]/.test(text)
    ? text.slice(1, -1)
    : text;
}
