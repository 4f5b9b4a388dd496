import { max, ZERO, type Decimal } from '../../shared/decimal';
import type { Contender, OpenRow } from './contender';
import { leastChange } from './leastChange';

/** One row judged otherwise, so that the lower of two units stands strictly above the other. */
export interface Swap {
  readonly unit: string;
  /** Change of 最终得分: above 0 for a row of the lower unit, below 0 for one of the upper. */
  readonly points: Decimal;
  /** The first row with room for it, and how many there are. */
  readonly taskId: string;
  readonly rows: number;
}

function swapOf(
  unit: Contender,
  room: (row: OpenRow) => Decimal,
  sign: 1 | -1,
  isSwapped: (score: Decimal) => boolean,
): Swap | null {
  const most = unit.rows.map(room).reduce(max, ZERO);
  const points = leastChange(most, (change) =>
    isSwapped(unit.scoreOf({ earned: unit.earned.plus(change.times(sign)), full: unit.full })),
  );
  if (points === null) return null;
  const able = unit.rows.filter((row) => room(row).gte(points));
  const [first] = able;
  return first === undefined
    ? null
    : { unit: unit.unit, points: points.times(sign), taskId: first.taskId, rows: able.length };
}

/** N2: the smallest change of one row of either unit that swaps two neighbours; of equals the one of the lower unit. */
export function smallestSwap(upper: Contender, lower: Contender): Swap | null {
  const rise = swapOf(
    lower,
    ({ gain }) => gain,
    1,
    (score) => score.gt(upper.score),
  );
  const fall = swapOf(
    upper,
    ({ loss }) => loss,
    -1,
    (score) => score.lt(lower.score),
  );
  if (rise === null || fall === null) return rise ?? fall;
  return fall.points.abs().lt(rise.points) ? fall : rise;
}
