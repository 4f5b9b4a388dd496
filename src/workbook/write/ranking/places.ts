import type { UnitScore } from '../../../assessment/model/scores';
import { LAST_MARK, RANKING_CELLS, TOP_MARK } from '../../layout/rankingLayout';
import type { Formula } from '../../port';

/** Which places of a list are marked. */
export interface MarkedPlaces {
  /** The first so many places: three, but never more than half of the units with a rank. */
  readonly top: number;
  /** The last place, shared or not; 0 where nobody has a rank. */
  readonly last: number;
}

const MOST = 3;

export function markedPlaces(units: readonly UnitScore[]): MarkedPlaces {
  const ranks = units.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  return { top: Math.min(MOST, Math.floor(ranks.length / 2)), last: Math.max(0, ...ranks) };
}

/** The same from the cells with the ranks of the list. */
export const MARKED_PLACES = {
  top: (ranks: Formula): Formula => `MIN(${MOST},INT(COUNT(${ranks})/2))`,
  last: (ranks: Formula): Formula => `MAX(${ranks})`,
} as const;

/** Nobody is marked both ways: with few units, or many in a tie, there is no top or no last. */
export const MARK = {
  formula: (rank: Formula): Formula =>
    `IF(${rank}="","",IF(AND(${rank}<=${RANKING_CELLS.topPlaces},${rank}<${RANKING_CELLS.lastPlace}),"${TOP_MARK}",` +
    `IF(AND(${rank}=${RANKING_CELLS.lastPlace},${rank}>MAX(1,${RANKING_CELLS.topPlaces})),"${LAST_MARK}","")))`,
  value: ({ rank }: UnitScore, { top, last }: MarkedPlaces): string => {
    if (rank === null) return '';
    if (rank <= top && rank < last) return TOP_MARK;
    return rank === last && rank > Math.max(1, top) ? LAST_MARK : '';
  },
} as const;

const SHARED = '同分并列，其后名次空出';

/** What the marks mean. */
export const LEGEND = {
  formula:
    `IF(${RANKING_CELLS.topPlaces}=0,"",IF(${RANKING_CELLS.topPlaces}=1,"${TOP_MARK} 第1名",` +
    `"${TOP_MARK} 前"&${RANKING_CELLS.topPlaces}&"名")&"；${LAST_MARK} 末名；")&"${SHARED}。"`,
  value: ({ top }: MarkedPlaces): string =>
    `${top === 0 ? '' : `${TOP_MARK} ${top === 1 ? '第1名' : `前${top}名`}；${LAST_MARK} 末名；`}${SHARED}。`,
} as const;
