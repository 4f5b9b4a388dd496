import { Badge } from '@fluentui/react-components';
import type { ReturnLine } from '../../../app/desk/exchange/exchangeDesk';
import { lacking, STATUS_LOOKS } from './statusLooks';

/** What a file was recognised as, told by its sign and its word as well as by its colour. */
export function StatusBadge({ status, lacksColumns }: Pick<ReturnLine, 'status' | 'lacksColumns'>) {
  const { sign, word, colour } = lacksColumns ? lacking(STATUS_LOOKS[status]) : STATUS_LOOKS[status];
  return (
    <Badge appearance="tint" color={colour}>
      <span aria-hidden="true">{sign}&nbsp;</span>
      {word}
    </Badge>
  );
}
