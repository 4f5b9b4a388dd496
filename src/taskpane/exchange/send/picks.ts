import type { UnitExchange } from '../../../app/desk/exchange/exchangeDesk';
import { unitState, type UnitState } from './unitState';

export const canSend = ({ rows }: UnitExchange): boolean => rows > 0;

const namesIn = (units: readonly UnitExchange[], today: string, states: readonly UnitState[]): readonly string[] =>
  units.filter((unit) => canSend(unit) && states.includes(unitState(unit, today))).map(({ unit }) => unit);

/** Units that are picked with one press; those that would pick nobody are left out. */
export const quickPicks = (units: readonly UnitExchange[], today: string) =>
  [
    { label: '全部', units: units.filter(canSend).map(({ unit }) => unit) },
    { label: '未下发', units: namesIn(units, today, ['未下发']) },
    { label: '未交回', units: namesIn(units, today, ['已下发', '逾期未交']) },
    { label: '逾期未交', units: namesIn(units, today, ['逾期未交']) },
  ].filter(({ units: { length } }) => length > 0);

/** The units that go out: as picked, or those that have not been sent anything. */
export function pickedUnits(
  units: readonly UnitExchange[],
  picked: ReadonlySet<string> | null,
  today: string,
): readonly string[] {
  if (picked === null) return namesIn(units, today, ['未下发']);
  return units.filter((unit) => canSend(unit) && picked.has(unit.unit)).map(({ unit }) => unit);
}

export interface UnitGroup {
  readonly group: string;
  readonly units: readonly UnitExchange[];
}

/** Group by group in the order in which the roster names them. */
export function unitGroups(units: readonly UnitExchange[]): readonly UnitGroup[] {
  const groups = new Map<string, UnitExchange[]>();
  for (const unit of units) {
    const group = unit.group === '' ? '未分组' : unit.group;
    groups.set(group, [...(groups.get(group) ?? []), unit]);
  }
  return [...groups].map(([group, members]) => ({ group, units: members }));
}
