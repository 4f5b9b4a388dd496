import type { EvidenceRow } from '../../assessment/model/assessment';
import type { UnitField } from '../../assessment/model/package';
import { nameKey } from '../../assessment/scoring/cells';
import { cellKey } from './cellKey';

/** A row of the returned file and where it stands in it. */
export interface ReturnedRow {
  readonly row: EvidenceRow;
  readonly index: number;
}

/** One row of a unit as it was sent, as it stands here, and as it came back; null where it is missing. */
export interface AlignedRow {
  readonly taskId: string;
  /** Among the rows of equal key here; rows that are not here are counted on behind them. */
  readonly occurrence: number;
  readonly base: EvidenceRow | null;
  readonly ours: EvidenceRow | null;
  readonly theirs: ReturnedRow | null;
  /** A row of the same key that was sent or stands here. */
  readonly like: EvidenceRow | null;
}

interface Group {
  readonly base: EvidenceRow[];
  readonly ours: EvidenceRow[];
  readonly theirs: ReturnedRow[];
}

type PrintOf = (row: EvidenceRow) => string;
interface Pair<A, B> {
  readonly a: A | null;
  readonly b: B | null;
}

/** K2: of rows that share a key, those with equal contents belong together, the others in their order. */
function pairUp<A, B>(as: readonly A[], bs: readonly B[], printA: (a: A) => string, printB: (b: B) => string) {
  const left = new Set(bs);
  const partner = new Map<A, B>();
  if (as.length > 1 || bs.length > 1)
    for (const a of as) {
      const print = printA(a);
      const equal = [...left].find((b) => printB(b) === print);
      if (equal === undefined) continue;
      partner.set(a, equal);
      left.delete(equal);
    }
  const rest = [...left];
  for (const a of as) {
    const next = partner.has(a) ? undefined : rest.shift();
    if (next !== undefined) partner.set(a, next);
  }
  return { pairs: as.map((a): Pair<A, B> => ({ a, b: partner.get(a) ?? null })), rest };
}

type Sides = Pick<AlignedRow, 'base' | 'ours' | 'theirs'>;

function sidesOf({ base, ours, theirs }: Group, print: PrintOf): Sides[] {
  const printReturned = ({ row }: ReturnedRow): string => print(row);
  const here = pairUp(base, ours, print, print);
  const back = pairUp(base, theirs, print, printReturned);
  const added = pairUp(here.rest, back.rest, print, printReturned);
  return [
    ...base.map((row, index) => ({
      base: row,
      ours: here.pairs[index]?.b ?? null,
      theirs: back.pairs[index]?.b ?? null,
    })),
    ...added.pairs.map(({ a, b }) => ({ base: null, ours: a, theirs: b })),
    ...added.rest.map((row) => ({ base: null, ours: null, theirs: row })),
  ];
}

function named(group: Group, print: PrintOf): AlignedRow[] {
  let behind = group.ours.length;
  const like = group.base[0] ?? group.ours[0] ?? null;
  return sidesOf(group, print).map((sides) => ({
    ...sides,
    like,
    taskId: (sides.ours ?? sides.base ?? sides.theirs?.row)?.taskId ?? '',
    occurrence: sides.ours ? group.ours.indexOf(sides.ours) : behind++,
  }));
}

/** K1, K2: the rows of one unit side by side, those here first, whatever the order of the others. */
export function alignRows(
  base: readonly EvidenceRow[],
  ours: readonly EvidenceRow[],
  theirs: readonly ReturnedRow[],
  fields: readonly UnitField[],
): AlignedRow[] {
  const groups = new Map<string, Group>();
  const groupOf = ({ taskId }: EvidenceRow): Group => {
    const key = nameKey(taskId);
    const found = groups.get(key) ?? { base: [], ours: [], theirs: [] };
    groups.set(key, found);
    return found;
  };
  for (const row of ours) groupOf(row).ours.push(row);
  for (const row of base) groupOf(row).base.push(row);
  for (const returned of theirs) groupOf(returned.row).theirs.push(returned);
  const print: PrintOf = (row) => [row.role, ...fields.map((field) => cellKey(row[field]))].join('\n');
  return [...groups.values()].flatMap((group) => named(group, print));
}
