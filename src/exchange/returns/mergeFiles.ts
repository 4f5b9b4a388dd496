import type { Assessment } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { decidedBefore } from '../merge/decidedBefore';
import type { Headings } from '../merge/headings';
import { mergeUnitReturn } from '../merge/mergeUnitReturn';
import { rowsByUnit } from '../merge/rowsByUnit';
import { saidBefore } from '../merge/saidBefore';
import type { UnitMerge } from '../merge/unitReturn';
import type { Merge, Received, RegisterLine, Rejected } from '../model';
import { isTaken } from '../registerWords';
import type { ReturnIssue } from './issues';
import { newestOf, type Settled } from './newestOf';
import { valuesElsewhere, valuesOfOlder } from './notTaken';
import { outsideValues } from './outsideValues';
import { recognise } from './recognise';
import { remarksOf } from './remarksOf';
import { rosterNames, type RosterNames } from './rosterNames';
import { underName } from './underName';

interface MergeOptions {
  /** Names of files that a person wants taken although a newer one is there. */
  readonly preferred: ReadonlySet<string>;
  readonly headings: Headings;
  /** The sentence of an issue. */
  readonly say: (issue: ReturnIssue) => string;
}

const NOTHING: UnitMerge = { applied: [], conflicts: [], rejected: [], unchanged: 0 };

/** Units in the order of the roster, a unit's files by name: the order in which they were dropped says nothing. */
function inOrder(files: readonly Settled[], names: RosterNames): Settled[] {
  const position = new Map(names.all.map((name, index) => [nameKey(name), index]));
  const placeOf = ({ unit }: Settled): number =>
    unit === null ? names.all.length + 1 : (position.get(nameKey(unit)) ?? names.all.length);
  return [...files].sort((a, b) => {
    const [one, other] = [a.received.file.name, b.received.file.name];
    return placeOf(a) - placeOf(b) || (one === other ? 0 : one < other ? -1 : 1);
  });
}

/** Cells of a column that is gone hold nothing that could be lost. */
const saysSomething = ({ reason, value }: Rejected): boolean => reason !== 'unreadable' || value !== '';

/** What returned files change in a round: whose each is (M6), and what is taken, asked and left of it (M1–M5). */
export function mergeFiles(hub: Assessment, files: readonly Received[], options: MergeOptions): Merge {
  const { headings, say, preferred } = options;
  const names = rosterNames(hub);
  const rows = rowsByUnit(hub.evidence);
  const isDecided = decidedBefore(hub.log, headings);
  const recognised = files.map((received) => recognise(hub, received, names));

  const compared = (one: Settled): UnitMerge => {
    const { name, content } = one.received.file;
    if (content === null || one.unit === null) return NOTHING;
    const named = underName(content, names.find);
    const merged = mergeUnitReturn({
      file: name,
      unit: one.unit,
      kind: one.kind,
      content: named,
      hub,
      ours: rows.get(nameKey(one.unit)) ?? [],
      said: saidBefore(hub.exchange, named.sent?.facts ?? null),
      isDecided,
      headings,
    });
    return { ...merged, rejected: [...merged.rejected.filter(saysSomething), ...outsideValues(one)] };
  };

  const lineOf = (one: Settled, issues: readonly ReturnIssue[]): RegisterLine => {
    const { name, content, reason, remarks } = one.received.file;
    const details = [...(reason === null ? [] : [reason]), ...issues.map(say), ...remarks];
    const line: RegisterLine = { file: name, unit: one.unit, status: one.status, details };
    return isTaken(one.status) && content?.gone !== undefined ? { ...line, lacksColumns: true } : line;
  };

  const outcomes = inOrder(newestOf(hub, recognised, preferred), names).map(
    (one): UnitMerge & { line: RegisterLine } => {
      if (isTaken(one.status)) {
        const merged = compared(one);
        const ours = rows.get(nameKey(one.unit ?? '')) ?? [];
        return { ...merged, line: lineOf(one, [...one.issues, ...remarksOf(hub, ours, one, merged, headings)]) };
      }
      const isCopy = one.newer?.received.file.digest === one.received.file.digest;
      const rejected =
        one.status !== 'duplicate'
          ? valuesElsewhere(one, headings)
          : isCopy
            ? []
            : valuesOfOlder(one, compared(one), headings);
      return { ...NOTHING, rejected, line: lineOf(one, one.issues) };
    },
  );

  return {
    register: outcomes.map(({ line }) => line),
    applied: outcomes.flatMap(({ applied }) => applied),
    conflicts: outcomes.flatMap(({ conflicts }) => conflicts),
    rejected: outcomes.flatMap(({ rejected }) => rejected),
    unchanged: outcomes.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}
