import { Badge } from '@fluentui/react-components';
import type { UnitView } from '../../app/desk/desk';

const LOOKS = {
  达标: { sign: '✓', colour: 'success' },
  不达标: { sign: '✕', colour: 'danger' },
  无法核实: { sign: '?', colour: 'warning' },
} as const;

interface VerdictBadgeProps {
  readonly verdict: UnitView['verdict'];
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
