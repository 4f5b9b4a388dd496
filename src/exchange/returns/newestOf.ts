import type { Assessment, Cell, ExchangeRecord } from '../../assessment/model/assessment';
import { PACKAGE_KIND } from '../../assessment/model/package';
import { nameKey } from '../../assessment/scoring/cells';
import { recordsOfUnit } from '../merge/recordsOfUnit';
import { EXCHANGE_ACTION, isTaken, isTakenWord } from '../registerWords';
import { raise } from './issues';
import type { Recognised } from './recognise';

/** A recognised file, and the one that is taken in its place. */
export interface Settled extends Recognised {
  readonly newer: Recognised | null;
}

const text = (cell: Cell): string => (cell === null ? '' : String(cell));

/** Saved last first; a file that does not say when comes last, files of the same moment by their digest. */
function byTime(a: Recognised, b: Recognised): number {
  const [one, other] = [a, b].map(({ received: { file } }) => `${file.modified ?? ''}\n${file.digest}`) as [
    string,
    string,
  ];
  if (one !== other) return one < other ? 1 : -1;
  return a.received.file.name < b.received.file.name ? -1 : 1;
}

/** Lines of 收发登记 about returns of that unit that were taken, of the same round or a later one. */
function takenBefore({ exchange }: Assessment, { unit, kind, round }: Recognised): ExchangeRecord[] {
  return recordsOfUnit(exchange, unit ?? '').filter(
    (record) =>
      record.action === EXCHANGE_ACTION.returned &&
      isTakenWord(record.status) &&
      // A return without its base does not say its kind.
      ['', PACKAGE_KIND[kind]].includes(text(record.kind)) &&
      (round === null || typeof record.round !== 'number' || record.round >= round),
  );
}

const duplicate = (one: Recognised, newer: Recognised | null, issue: ReturnType<typeof raise>): Settled => ({
  ...one,
  status: 'duplicate',
  issues: [issue, ...one.issues],
  newer,
});

/** One of the files against what was taken of its unit before this drop. */
function againstRegister(hub: Assessment, one: Recognised, isPreferred: boolean): Settled {
  const { modified, digest } = one.received.file;
  const records = takenBefore(hub, one);
  const newer =
    modified === null
      ? undefined
      : records.find(
          (record) =>
            record.digest !== digest && `${text(record.modified)}\n${text(record.digest)}` > `${modified}\n${digest}`,
        );
  if (newer !== undefined && !isPreferred) {
    return duplicate(one, null, raise('newerTaken', { file: text(newer.file), time: text(newer.time) }));
  }
  const issues = [
    ...(newer === undefined ? [] : [raise('olderPreferred', { file: text(newer.file) })]),
    ...(records.some((record) => record.digest === digest) ? [raise('takenBefore')] : []),
  ];
  return { ...one, issues: [...one.issues, ...issues], newer: null };
}

function settleGroup(hub: Assessment, group: readonly Recognised[], preferred: ReadonlySet<string>): Settled[] {
  const sorted = [...group].sort(byTime);
  const isPreferred = ({ received: { file } }: Recognised): boolean => preferred.has(file.name);
  const winner = sorted.find(isPreferred) ?? sorted[0];
  if (winner === undefined) return [];
  const first = againstRegister(hub, winner, isPreferred(winner));
  const { name, digest } = winner.received.file;
  const rest = sorted
    .filter((one) => one !== winner)
    .map((one) => {
      if (one.received.file.digest === digest) return duplicate(one, winner, raise('sameFile', { file: name }));
      const isNewer = byTime(one, winner) < 0;
      return duplicate(one, winner, raise(isNewer ? 'notPreferred' : 'newerReturned', { file: name }));
    });
  return [first, ...rest];
}

/**
 * Of several files of one unit and kind, in this drop or taken before, the one saved last is taken, or the one that a person
 * prefers; the others are duplicates.
 */
export function newestOf(
  hub: Assessment,
  files: readonly Recognised[],
  preferred: ReadonlySet<string>,
): readonly Settled[] {
  const groups = new Map<string, Recognised[]>();
  const apart: Settled[] = [];
  for (const one of files) {
    if (one.unit === null || !isTaken(one.status)) {
      apart.push({ ...one, newer: null });
      continue;
    }
    const key = `${nameKey(one.unit)}\n${one.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...apart, ...[...groups.values()].flatMap((group) => settleGroup(hub, group, preferred))];
}
