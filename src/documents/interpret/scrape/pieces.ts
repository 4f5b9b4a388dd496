import type { ScrapeLine } from './scrapeLines';

/** A requirement with what stands before and after it in the scrape, as far as the next number or requirement. */
export interface ScrapedRow {
  readonly type: 'row';
  readonly number: ScrapeLine | null;
  readonly item: ScrapeLine | null;
  readonly requirement: ScrapeLine;
  readonly after: readonly ScrapeLine[];
}

/** A number or a title whose requirement does not follow. */
interface LostRow {
  readonly type: 'lost';
  readonly number: ScrapeLine | null;
  readonly item: ScrapeLine | null;
  readonly after: readonly ScrapeLine[];
}

/** The heading row or the title of the table: nothing goes on across it. */
interface Edge {
  readonly type: 'edge';
}

export type Piece = ScrapedRow | LostRow | Edge;

const NO_ITEM: readonly ScrapeLine['kind'][] = ['number', 'numbered', 'condition'];

const isRequirement = (line: ScrapeLine | null | undefined): line is ScrapeLine =>
  line?.kind === 'numbered' || line?.kind === 'sentence';

/** Without a number a title is one only where nothing but a row can begin. */
function isTitle(lines: readonly (ScrapeLine | null)[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.kind !== 'words' || !isRequirement(next)) return false;
  return before?.kind !== 'units' && (next.kind === 'sentence' || next.value === 1);
}

interface Start {
  readonly piece: ScrapedRow | LostRow;
  /** Index of the line after it. */
  readonly end: number;
}

function startAt(lines: readonly (ScrapeLine | null)[], index: number): Start | null {
  const [line, second, third] = [lines[index], lines[index + 1], lines[index + 2]];
  if (!line) return null;
  if (line.kind === 'number') {
    const isItem = second && !NO_ITEM.includes(second.kind);
    const item = isItem && (isRequirement(third) || second.kind === 'words') ? second : null;
    if (!item) return { piece: { type: 'lost', number: line, item: null, after: [] }, end: index + 1 };
    return isRequirement(third)
      ? { piece: { type: 'row', number: line, item, requirement: third, after: [] }, end: index + 3 }
      : { piece: { type: 'lost', number: line, item, after: [] }, end: index + 2 };
  }
  if (isTitle(lines, index) && isRequirement(second))
    return { piece: { type: 'row', number: null, item: line, requirement: second, after: [] }, end: index + 2 };
  return isRequirement(line)
    ? { piece: { type: 'row', number: null, item: null, requirement: line, after: [] }, end: index + 1 }
    : null;
}

/** Cuts the lines where a number, a title or a requirement begins; null among them is an edge. */
export function piecesOf(lines: readonly (ScrapeLine | null)[]): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  while (index < lines.length) {
    const start = startAt(lines, index);
    if (!start && lines[index] === null) {
      pieces.push({ type: 'edge' });
      index += 1;
      continue;
    }
    let end = start?.end ?? index;
    const after: ScrapeLine[] = [];
    for (let line = lines[end]; line && (end === index || !startAt(lines, end)); line = lines[end]) {
      after.push(line);
      end += 1;
    }
    pieces.push({ ...(start?.piece ?? { type: 'lost', number: null, item: null }), after });
    index = end;
  }
  return pieces;
}
