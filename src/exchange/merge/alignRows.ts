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

/** K2: for each of the first rows, which of the second belongs to it (-1: none), and which of the second are left. */
function pairUp(as: readonly EvidenceRow[], bs: readonly EvidenceRow[], print: PrintOf) {
  const left = new Set(bs.keys());
  const partner = as.map(() => -1);
  if (as.length > 1 || bs.length > 1) {
    const prints = bs.map(print);
    for (const [at, a] of as.entries()) {
      const own = print(a);
      const equal = [...left].find((b) => prints[b] === own) ?? -1;
      partner[at] = equal;
      left.delete(equal);
    }
  }
  const rest = [...left];
  return { partner: partner.map((found) => (found >= 0 ? found : (rest.shift() ?? -1))), rest };
}

/** Positions of one row in the three lists of its group; -1 where it is missing. */
type Places = Readonly<Record<keyof Group, number>>;

function placesOf({ base, ours, theirs }: Group, print: PrintOf): Places[] {
  const returned = theirs.map(({ row }) => row);
  const here = pairUp(base, ours, print);
  const back = pairUp(base, returned, print);
  const rowsAt = (rows: readonly EvidenceRow[], places: readonly number[]): EvidenceRow[] =>
    places.flatMap((at) => rows[at] ?? []);
  const added = pairUp(rowsAt(ours, here.rest), rowsAt(returned, back.rest), print);
  return [
    ...base.map((_, at) => ({ base: at, ours: here.partner[at] ?? -1, theirs: back.partner[at] ?? -1 })),
    ...here.rest.map((at, index) => ({ base: -1, ours: at, theirs: back.rest[added.partner[index] ?? -1] ?? -1 })),
    ...added.rest.map((at) => ({ base: -1, ours: -1, theirs: back.rest[at] ?? -1 })),
  ];
}

function named(group: Group, print: PrintOf): AlignedRow[] {
  let behind = group.ours.length;
  const like = group.base[0] ?? group.ours[0] ?? null;
  return placesOf(group, print).map((places) => {
    const base = group.base[places.base] ?? null;
    const ours = group.ours[places.ours] ?? null;
    const theirs = group.theirs[places.theirs] ?? null;
    const taskId = (ours ?? base ?? theirs?.row)?.taskId ?? '';
    return { base, ours, theirs, like, taskId, occurrence: ours ? places.ours : behind++ };
  });
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
