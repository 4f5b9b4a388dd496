import type { ExchangeRecord } from '../../assessment/model/assessment';
import { PACKAGE_KIND, type PackageFacts } from '../../assessment/model/package';
import { cellText } from '../../assessment/scoring/cells';
import { EXCHANGE_ACTION, isTakenWord } from '../registerWords';
import { recordsOfUnit } from './recordsOfUnit';
import { saidIn, type SaidCells } from './saidCells';

/** M9: what was taken from a unit in this round so far; nothing where the round is not known. */
export function saidBefore(exchange: readonly ExchangeRecord[], facts: PackageFacts | null): SaidCells {
  if (!facts) return saidIn('');
  const last = recordsOfUnit(exchange, facts.unit).findLast(
    (record) =>
      record.round === facts.round &&
      record.action === EXCHANGE_ACTION.returned &&
      isTakenWord(record.status) &&
      record.kind === PACKAGE_KIND[facts.kind],
  );
  return saidIn(cellText(last?.taken ?? null));
}
