import type { Assessment, ExchangeRecord } from '../../../assessment/model/assessment';
import { PACKAGE_KIND, type PackageKind } from '../../../assessment/model/package';
import { groupOf } from '../../../assessment/ranking';
import { cellText, isBlank, nameKey, numberIn } from '../../../assessment/scoring/cells';
import { recordsOfUnit } from '../../../exchange/merge/recordsOfUnit';
import { EXCHANGE_ACTION, isLateWord, isTakenWord } from '../../../exchange/registerWords';
import { dateText } from '../rows/cellTexts';
import type { UnitExchange } from './exchangeDesk';

const kindOf = ({ kind }: ExchangeRecord): PackageKind =>
  cellText(kind) === PACKAGE_KIND.feedback ? 'feedback' : 'evidence';

/** Without a base a file does not say which package it was. */
const answers = (record: ExchangeRecord, sent: ExchangeRecord): boolean =>
  (isBlank(record.kind) || record.kind === sent.kind) && (isBlank(record.round) || record.round === sent.round);

/** Where a unit's last package is, from its lines of the register, oldest first. */
function standing(records: readonly ExchangeRecord[]): Pick<UnitExchange, 'sent' | 'returned'> {
  const index = records.findLastIndex(({ action }) => action === EXCHANGE_ACTION.sent);
  const sent = records[index];
  if (sent === undefined) return { sent: null, returned: null };
  const returned = records
    .slice(index + 1)
    .findLast(
      (record) => record.action === EXCHANGE_ACTION.returned && isTakenWord(record.status) && answers(record, sent),
    );
  return {
    sent: {
      on: cellText(sent.time),
      kind: kindOf(sent),
      round: numberIn(sent.round) ?? 1,
      due: dateText(sent.due),
    },
    returned: returned
      ? {
          on: cellText(returned.time),
          file: cellText(returned.file),
          isLate: isLateWord(returned.status),
        }
      : null,
  };
}

/** Every unit of the roster, in its order, and where its package is. */
export function unitExchanges({ units, evidence, exchange }: Assessment): readonly UnitExchange[] {
  const rows = new Map<string, number>();
  for (const { unit } of evidence) rows.set(nameKey(unit), (rows.get(nameKey(unit)) ?? 0) + 1);
  return units.map((unit) => ({
    unit: unit.name,
    group: groupOf(unit),
    email: unit.email,
    rows: rows.get(nameKey(unit.name)) ?? 0,
    ...standing(recordsOfUnit(exchange, unit.name)),
  }));
}
