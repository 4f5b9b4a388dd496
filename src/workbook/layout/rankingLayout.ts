/** Where things stand in the sheets 排名·组别. */

/** Hidden first column: the group's name, how many places count as top, the last place, and below them positions in tblScores. */
export const RANKING_CELLS = { group: '$A$1', topPlaces: '$A$2', lastPlace: '$A$3' } as const;

/** Row of the headers of the list, from 1. */
export const RANKING_HEAD = 6;

/** What 等次统计 begins with. */
export const GRADE_LINE = '等次统计：';

/** Counted beside the grades: units that have none. */
export const NO_GRADE = '无等次';

export const TOP_MARK = '▲';
export const LAST_MARK = '▼';

/** Headers by which the list is found in a sheet. */
export const UNIT_HEAD = '单位';
export const GRADE_HEAD = '等次';
