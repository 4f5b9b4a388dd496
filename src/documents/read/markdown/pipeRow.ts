const MARKS = /^[-:| \t]+$/;
const MARK = /^:?-+:?$/;

/** Cells of a table row, apart by | but not by \|; null when it has no |. */
export function pipeCells(line: string): string[] | null {
  const pieces = line.trim().split('|');
  if (pieces.length === 1) return null;
  const cells: string[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const text = isOpen ? `${cells.pop() ?? ''}|${piece}` : piece;
    isOpen = piece.endsWith('\\');
    cells.push(isOpen ? text.slice(0, -1) : text);
  }
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/** |---|:--:| under the head of a table. */
export function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !MARKS.test(line)) return false;
  const cells = pipeCells(line) ?? [];
  return cells.length > 1 && cells.every((cell) => MARK.test(cell));
}
