import type { Assessment, ExchangeRecord } from '../../assessment/model/assessment';
import { PACKAGE_KIND, type PackageKind } from '../../assessment/model/package';
import { nameKey, numberIn } from '../../assessment/scoring/cells';
import { EXCHANGE_ACTION } from '../../exchange/registerWords';
import { serialOf } from '../../shared/serialDate';

const SENT_STATUS = '已下发';

/** 轮次 of the next package of this kind for the unit. */
export function nextRound({ exchange }: Assessment, unit: string, kind: PackageKind): number {
  const rounds = exchange
    .filter((record) => record.action === EXCHANGE_ACTION.sent && record.kind === PACKAGE_KIND[kind])
    .filter((record) => typeof record.unit === 'string' && nameKey(record.unit) === nameKey(unit))
    .map(({ round }) => numberIn(round) ?? 0);
  return Math.max(0, ...rounds, rounds.length) + 1;
}

export interface SentPackage {
  readonly unit: string;
  readonly kind: PackageKind;
  readonly round: number;
  /** 2026-12-31 or empty */
  readonly due: string;
  readonly file: string;
  readonly digest: string;
}

/** The line of 收发登记 of a package that goes out; `passed` is what a person let through in it. */
export const sentRecord = (
  { unit, kind, round, due, file, digest }: SentPackage,
  passed: readonly string[],
  time: string,
): ExchangeRecord => ({
  time,
  action: EXCHANGE_ACTION.sent,
  unit,
  round,
  kind: PACKAGE_KIND[kind],
  due: serialOf(due),
  file,
  status: SENT_STATUS,
  detail: passed.length === 0 ? null : `由下发人放行的内容：${passed.join('、')}`,
  modified: null,
  digest,
  taken: null,
});
