import type { ExchangeRecord } from '../../assessment/model/assessment';
import { PACKAGE_KIND, type PackageFacts } from '../../assessment/model/package';
import { cellText, nameKey } from '../../assessment/scoring/cells';
import { EXCHANGE_ACTION } from '../registerWords';
import { saidIn, type SaidCells } from './saidCells';

/** A return of this unit in this round. */
export const isOfRound = (record: ExchangeRecord, facts: PackageFacts): boolean =>
  record.action === EXCHANGE_ACTION.returned &&
  nameKey(cellText(record.unit)) === nameKey(facts.unit) &&
  record.kind === PACKAGE_KIND[facts.kind] &&
  record.round === facts.round;

/** M9: what was taken from a unit in this round so far; nothing where the round is not known. */
export function saidBefore(exchange: readonly ExchangeRecord[], facts: PackageFacts | null): SaidCells {
  const last = facts && exchange.findLast((record) => isOfRound(record, facts) && cellText(record.taken) !== '');
  return saidIn(last ? cellText(last.taken) : '');
}
