/** The parts in order, as many to a piece as fit; a piece is never empty but where there is nothing at all. */
export function inPieces(parts: readonly string[], limit: number, size: (part: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let filled = 0;
  for (const part of parts) {
    if (filled > 0 && filled + size(part) > limit) {
      pieces.push(piece);
      piece = '';
      filled = 0;
    }
    piece += part;
    filled += size(part);
  }
  return [...pieces, piece];
}
