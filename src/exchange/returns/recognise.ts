import type { Assessment, EvidenceRow, ExchangeRecord } from '../../assessment/model/assessment';
import { PACKAGE_KIND, type Package, type PackageKind, type ReturnedContent } from '../../assessment/model/package';
import { rowKey } from '../../assessment/rowEntries';
import { isBlank, nameKey } from '../../assessment/scoring/cells';
import { isoDateOf } from '../../shared/serialDate';
import { oncePer } from '../merge/oncePer';
import { recordsOfUnit } from '../merge/recordsOfUnit';
import type { Received, ReturnStatus } from '../model';
import { EXCHANGE_ACTION } from '../registerWords';
import { hasSentName, unitNamedBy } from './fileUnit';
import { raise, type ReturnIssue } from './issues';
import type { RosterNames } from './rosterNames';
import { sameRound, sameRoundByContents } from './sameRound';

/** A returned file, and whose it is and for which round by its contents (M6). */
export interface Recognised {
  readonly received: Received;
  /** As this round writes it. */
  readonly unit: string | null;
  readonly kind: PackageKind;
  /** 轮次; null without a base. */
  readonly round: number | null;
  readonly status: ReturnStatus;
  readonly issues: readonly ReturnIssue[];
}

type Whose = Pick<Recognised, 'unit' | 'status' | 'issues'>;

const notTaken = (status: ReturnStatus, unit: string | null, issue: ReturnIssue): Whose => ({
  status,
  unit,
  issues: [issue],
});

/** Units of the rows, as the round writes them. Notes below the table, such as 填表人, are nobody's rows. */
function unitsOfRows({ now }: ReturnedContent, names: RosterNames): string[] {
  const found = new Set(now.evidence.flatMap(({ unit }) => names.find(unit) ?? []));
  return [...found];
}

function whoseByBase(hub: Assessment, content: ReturnedContent, sent: Package, names: RosterNames): Whose {
  const was = sent.facts.unit;
  const unit = names.find(was);
  const { status, issue } = sameRound(hub, sent);
  if (status !== 'ok') return { status, unit: was, issues: issue === null ? [] : [issue] };
  if (unit === null) return notTaken('otherUnit', was, raise('unitUnknown', { unit: was }));
  const others = unitsOfRows(content, names).filter((name) => name !== unit);
  const hasOwn = content.now.evidence.some((row) => names.find(row.unit) === unit);
  if (!hasOwn && others.length > 0) {
    return notTaken('otherUnit', unit, raise('rowsOfOthersOnly', { unit, others: others.join('、') }));
  }
  const renamed = nameKey(was) === nameKey(unit) ? [] : [raise('unitRenamed', { was, unit })];
  return { status: 'ok', unit, issues: [...(issue === null ? [] : [issue]), ...renamed] };
}

function whoseByRows(hub: Assessment, content: ReturnedContent, names: RosterNames): Whose {
  const { status, issue } = sameRoundByContents(hub, content.now);
  const units = unitsOfRows(content, names);
  const [unit = null] = units;
  if (status !== 'ok') return { status, unit, issues: issue === null ? [] : [issue] };
  if (units.length > 1) return notTaken('otherUnit', null, raise('severalUnits', { units: units.join('、') }));
  if (unit !== null) return { status: 'noBase', unit, issues: [raise('baseMissing')] };
  const stranger = content.now.evidence[0]?.unit ?? content.now.units[0]?.name ?? '';
  return notTaken('otherUnit', null, stranger === '' ? raise('unitUnclear') : raise('unitUnknown', { unit: stranger }));
}

/** The round itself, or a copy of it: of this round, with its whole roster, which no package holds. */
function isHub({ meta, units }: Assessment, { now }: ReturnedContent): boolean {
  const here = new Set(now.units.map(({ name }) => nameKey(name)));
  return (
    meta.id !== '' && now.meta.id === meta.id && units.length > 1 && units.every(({ name }) => here.has(nameKey(name)))
  );
}

const rowOf = ({ unit, taskId }: EvidenceRow): string => rowKey(unit, taskId);

const conclusions = oncePer((rows: readonly EvidenceRow[]) => new Map(rows.map((row) => [rowOf(row), row.conclusion])));

/** Without a base: appeals, or scores as they stand here, are only in feedback. */
function kindByContents(hub: Assessment, { now }: ReturnedContent): PackageKind {
  const appeals = now.evidence.some((row) => !isBlank(row.appealReason) || !isBlank(row.appealEvidence));
  if (appeals) return 'feedback';
  const ours = conclusions(hub.evidence);
  const concluded = now.evidence.filter(({ conclusion }) => !isBlank(conclusion));
  const areOurs = concluded.every((row) => ours.get(rowOf(row)) === row.conclusion);
  return concluded.length > 0 && areOurs ? 'feedback' : 'evidence';
}

/** The last line of 收发登记 that says a package went to the unit. */
const lastSent = ({ exchange }: Assessment, unit: string, kind: PackageKind): ExchangeRecord | undefined =>
  recordsOfUnit(exchange, unit).findLast(
    ({ action, kind: word }) => action === EXCHANGE_ACTION.sent && word === PACKAGE_KIND[kind],
  );

/** 交回期限 of the package; without its base, of the last one that went out. */
function dueOf(hub: Assessment, sent: Package | null, unit: string, kind: PackageKind): string {
  if (sent !== null) return sent.facts.due;
  const due = lastSent(hub, unit, kind)?.due;
  return typeof due === 'number' ? (isoDateOf(due) ?? '') : '';
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whose file this is, whether it belongs to this round, and whether it came in time. */
export function recognise(hub: Assessment, received: Received, names: RosterNames): Recognised {
  const { name, content } = received.file;
  if (content === null) {
    return { received, unit: null, kind: 'evidence', round: null, status: 'damaged', issues: [] };
  }
  const { sent } = content;
  if (sent === null && isHub(hub, content)) {
    // Its values stand in the round: nothing of it is listed again.
    const file = { ...received.file, content: null };
    const known = { received: { ...received, file }, kind: 'evidence', round: null } as const;
    return { ...known, ...notTaken('otherUnit', null, raise('hubItself')) };
  }
  const kind = sent?.facts.kind ?? kindByContents(hub, content);
  const whose = sent === null ? whoseByRows(hub, content, names) : whoseByBase(hub, content, sent, names);
  const known = { received, kind, round: sent?.facts.round ?? null };
  if (whose.unit === null || (whose.status !== 'ok' && whose.status !== 'noBase')) return { ...known, ...whose };

  const { unit } = whose;
  const named = unitNamedBy(name, names.all);
  const hasOwnName = hasSentName(name, unit) || hasSentName(name, sent?.facts.unit ?? unit);
  if (named !== null && named !== unit && !hasOwnName) {
    return { ...known, ...notTaken('otherUnit', unit, raise('otherUnitName', { named, unit })) };
  }
  const issues = [...whose.issues];
  if (!hasOwnName) issues.push(raise('fileRenamed'));
  const due = dueOf(hub, sent, unit, kind);
  const isLate = due !== '' && received.received > due;
  if (isLate) issues.push(raise('returnedLate', { due, days: daysBetween(due, received.received) }));
  const last = lastSent(hub, unit, kind)?.round;
  if (known.round !== null && typeof last === 'number' && known.round < last) {
    issues.push(raise('olderRound', { round: known.round, last }));
  }
  return { ...known, unit, status: isLate && whose.status === 'ok' ? 'late' : whose.status, issues };
}
