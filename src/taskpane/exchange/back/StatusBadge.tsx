import { Badge } from '@fluentui/react-components';
import type { ReturnStatus } from '../../../exchange/model';
import { STATUS_LOOKS } from './statusLooks';

/** What a file was recognised as, told by its sign and its word as well as by its colour. */
export function StatusBadge({ status }: { readonly status: ReturnStatus }) {
  const { sign, word, colour } = STATUS_LOOKS[status];
  return (
    <Badge appearance="tint" color={colour}>
      <span aria-hidden="true">{sign}&nbsp;</span>
      {word}
    </Badge>
  );
}
