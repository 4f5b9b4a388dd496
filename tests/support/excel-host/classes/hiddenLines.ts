/** Whether rows or columns are hidden; null when some are. Whole sheets are not looked through. */
export function hiddenLines(from: number, count: number, isHidden: (line: number) => boolean): boolean | null {
  let hidden = 0;
  for (let line = from; line < from + count; line += 1) hidden += isHidden(line) ? 1 : 0;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

export function setHidden(lines: Map<number, true>, from: number, count: number, isHidden: boolean): void {
  for (let line = from; line < from + count; line += 1) {
    if (isHidden) lines.set(line, true);
    else lines.delete(line);
  }
}
