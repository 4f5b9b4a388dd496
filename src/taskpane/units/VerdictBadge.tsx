import { Badge } from '@fluentui/react-components';
import type { WeightView } from './draft/weightOf';

const LOOKS = {
  达标: { sign: '✓', colour: 'success' },
  不达标: { sign: '✕', colour: 'danger' },
  无法核实: { sign: '?', colour: 'warning' },
  写入后核验: { sign: '…', colour: 'informative' },
} as const;

interface VerdictBadgeProps {
  readonly verdict: WeightView['verdict'];
}

/** 核验结论, told by its sign and its word as well as by its colour. */
export function VerdictBadge({ verdict }: VerdictBadgeProps) {
  const { sign, colour } = LOOKS[verdict];
  return (
    <Badge appearance="tint" color={colour}>
      <span aria-hidden="true">{sign}&nbsp;</span>
      {verdict}
    </Badge>
  );
}
