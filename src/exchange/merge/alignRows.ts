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

/** A row's role and own columns, as keys. */
type Contents = readonly string[];
type ContentsOf = (row: EvidenceRow) => Contents;

const likeness = (a: Contents, b: Contents): number => a.filter((key, at) => b[at] === key).length;

/**
 * K2: for each of the first rows, which of the second belongs to it (-1: none), and which of the second are left: the most
 * alike first, among equals in their order. A first row has one or more contents that count as its own.
 */
function pairUp(firsts: readonly (readonly Contents[])[], seconds: readonly Contents[]) {
  const candidates = firsts
    .flatMap((own, first) =>
      seconds.map((other, second) => ({ first, second, score: Math.max(...own.map((keys) => likeness(keys, other))) })),
    )
    .sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second);
  const partner = firsts.map(() => -1);
  const left = new Set(seconds.keys());
  for (const { first, second } of candidates) {
    if (partner[first] === -1 && left.delete(second)) partner[first] = second;
  }
  return { partner, rest: [...left] };
}

/** Positions of one row in the three lists of its group; -1 where it is missing. */
type Places = Readonly<Record<keyof Group, number>>;

function placesOf({ base, ours, theirs }: Group, contentsOf: ContentsOf): Places[] {
  if (base.length <= 1 && ours.length <= 1 && theirs.length <= 1) {
    return [{ base: base.length - 1, ours: ours.length - 1, theirs: theirs.length - 1 }];
  }
  const [sent, here, returned] = [base.map(contentsOf), ours.map(contentsOf), theirs.map(({ row }) => contentsOf(row))];
  const back = pairUp(
    sent.map((content) => [content]),
    returned,
  );
  // A row here may already hold what came back; its role is never taken from there.
  const takenIn = (content: Contents, at: number): Contents[] => {
    const [, ...own] = returned[back.partner[at] ?? -1] ?? content;
    return [content, [...content.slice(0, 1), ...own]];
  };
  const kept = pairUp(sent.map(takenIn), here);
  const added = pairUp(
    kept.rest.map((at) => [here[at] ?? []]),
    back.rest.map((at) => returned[at] ?? []),
  );
  return [
    ...base.map((_, at) => ({ base: at, ours: kept.partner[at] ?? -1, theirs: back.partner[at] ?? -1 })),
    ...kept.rest.map((at, index) => ({ base: -1, ours: at, theirs: back.rest[added.partner[index] ?? -1] ?? -1 })),
    ...added.rest.map((at) => ({ base: -1, ours: -1, theirs: back.rest[at] ?? -1 })),
  ];
}

function named(group: Group, contentsOf: ContentsOf): AlignedRow[] {
  let behind = group.ours.length;
  const like = group.base[0] ?? group.ours[0] ?? null;
  return placesOf(group, contentsOf).map((places) => {
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
  const contentsOf: ContentsOf = (row) => [row.role, ...fields.map((field) => cellKey(row[field]))];
  return [...groups.values()].flatMap((group) => named(group, contentsOf));
}
