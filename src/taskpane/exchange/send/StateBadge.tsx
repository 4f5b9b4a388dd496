import { Badge } from '@fluentui/react-components';
import type { UnitExchange } from '../../../app/desk/exchange/exchangeDesk';
import { today } from '../today';
import { unitState } from './unitState';

const LOOKS = {
  没有任务: { sign: '－', colour: 'subtle' },
  未下发: { sign: '○', colour: 'informative' },
  已下发: { sign: '→', colour: 'brand' },
  逾期未交: { sign: '!', colour: 'danger' },
  已交回: { sign: '✓', colour: 'success' },
} as const;

/** Where a unit's package is, told by its sign and its word as well as by its colour. */
export function StateBadge({ unit }: { readonly unit: UnitExchange }) {
  const state = unitState(unit, today());
  const { sign, colour } = LOOKS[state];
  return (
    <Badge appearance="tint" color={colour}>
      <span aria-hidden="true">{sign}&nbsp;</span>
      {state}
    </Badge>
  );
}
