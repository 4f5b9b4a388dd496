import type { Cell, ExchangeRecord } from '../../assessment/model/assessment';
import { PACKAGE_KIND, type PackageFacts } from '../../assessment/model/package';
import { cellText, nameKey } from '../../assessment/scoring/cells';
import { EXCHANGE_ACTION, RETURN_STATUS, TAKEN_STATUSES } from '../registerWords';
import { saidIn, type SaidCells } from './saidCells';

const TAKEN_WORDS: readonly Cell[] = TAKEN_STATUSES.map((status) => RETURN_STATUS[status]);

/** M9: what was taken from a unit in this round so far; nothing where the round is not known. */
export function saidBefore(exchange: readonly ExchangeRecord[], facts: PackageFacts | null): SaidCells {
  if (!facts) return saidIn('');
  const unit = nameKey(facts.unit);
  const last = exchange.findLast(
    (record) =>
      record.round === facts.round &&
      record.action === EXCHANGE_ACTION.returned &&
      TAKEN_WORDS.includes(record.status) &&
      record.kind === PACKAGE_KIND[facts.kind] &&
      nameKey(cellText(record.unit)) === unit,
  );
  return saidIn(cellText(last?.taken ?? null));
}
