/** Width of a text in half-width characters: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** Lines a text takes when wrapped into a column of `columnWidth` characters. */
export function wrappedLines(text: string, columnWidth: number): number {
  const room = Math.max(columnWidth - 1, 2);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** Excel's greatest row height, in points. */
const TALLEST = 409;

/** Height in points for that many lines of a font of `size` points, with air above and below. */
export const rowHeight = (lines: number, size: number): number =>
  Math.min(TALLEST, Math.round(lines * size * 1.35 + 6));
