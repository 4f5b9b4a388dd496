/** Edges of the cells of one row, from left to right, in columns of the table's grid. */
export type Edges = readonly number[];

/** Edges closer than this (in twentieths of a point) are one line to the eye: a character. */
const NEAR = 200;
/** Where the table gives no widths, every column of the grid counts as this wide. */
const USUAL_WIDTH = 1000;

/** The edges that most rows have. */
function commonEdges(rows: readonly Edges[]): Edges {
  const counts = new Map<string, { edges: Edges; count: number }>();
  for (const edges of rows) {
    const key = edges.join(',');
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { edges, count: 1 });
  }
  let best: { edges: Edges; count: number } = { edges: [], count: 0 };
  for (const entry of counts.values()) {
    const isBetter = entry.count > best.count || (entry.count === best.count && entry.edges.length > best.edges.length);
    if (isBetter) best = entry;
  }
  return best.edges;
}

const isRising = (edges: Edges): boolean => edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0));

/** Moves the edges of rows onto those of their neighbours where a person sees one straight line. */
class Straightener {
  private previous = new Map<number, number>();

  constructor(
    private readonly common: Edges,
    private readonly placeOf: (edge: number) => number,
    private readonly near: number,
  ) {}

  straighten(edges: Edges): Edges {
    const moved = this.fitsCommon(edges) ? this.common : edges.map((edge) => this.nearest(edge));
    const result = isRising(moved) ? moved : edges;
    this.previous = new Map(edges.map((edge, index) => [edge, result[index] ?? edge]));
    return result;
  }

  /** As many cells as most rows have, each mostly above the same cell of theirs. */
  private fitsCommon(edges: Edges): boolean {
    if (edges.length !== this.common.length) return false;
    return edges.slice(1).every((right, index) => {
      const [start, end] = [this.placeOf(edges[index] ?? 0), this.placeOf(right)];
      const [left, limit] = [this.placeOf(this.common[index] ?? 0), this.placeOf(this.common[index + 1] ?? 0)];
      return 2 * (Math.min(end, limit) - Math.max(start, left)) > Math.max(end - start, limit - left);
    });
  }

  private nearest(edge: number): number {
    const before = this.previous.get(edge);
    if (before !== undefined) return before;
    let best = edge;
    let distance = this.near;
    for (const candidate of this.around(edge)) {
      const apart = Math.abs(this.placeOf(candidate) - this.placeOf(edge));
      if (apart < distance) [best, distance] = [candidate, apart];
    }
    return best;
  }

  /** The common edges next to an edge on both sides. Edges rise, so the first that is not before it is found by halving. */
  private around(edge: number): Edges {
    let [from, to] = [0, this.common.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.common[middle] ?? 0) < edge) from = middle + 1;
      else to = middle;
    }
    return this.common.slice(Math.max(0, from - 1), from + 1);
  }
}

function placesOf(widths: readonly number[], last: number): (edge: number) => number {
  if (widths.length < last || widths.some((width) => width <= 0)) return (edge) => edge * USUAL_WIDTH;
  const places = [0];
  for (const width of widths) places.push((places.at(-1) ?? 0) + width);
  return (edge) => places[edge] ?? 0;
}

/** Per row the column (from 0) of each edge. Word counts a column for every small step in a border; people do not. */
export function columnsOf(rows: readonly Edges[], widths: readonly number[]): readonly Edges[] {
  let last = 0;
  for (const edges of rows) last = Math.max(last, edges.at(-1) ?? 0);
  const placeOf = placesOf(widths, last);
  // Some programs give every column the same tiny width: then no edge is near another.
  const near = Math.min(NEAR, placeOf(last) / Math.max(last, 1) / 4);
  const straightener = new Straightener(commonEdges(rows), placeOf, near);
  const straight = rows.map((edges) => straightener.straighten(edges));
  const used = new Set([0]);
  for (const edges of straight) for (const edge of edges) used.add(edge);
  const order = new Map([...used].sort((a, b) => a - b).map((edge, column) => [edge, column]));
  return straight.map((edges) => edges.map((edge) => order.get(edge) ?? 0));
}
