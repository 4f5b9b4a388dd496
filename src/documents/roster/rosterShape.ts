import type { TableShape } from './columns';

/** Headers of units.csv. 涉及任务 is said for people and not read. */
const HEADERS = ['单位', '组别', '考核总分', '政务公开分值', '别名', '邮箱', '备注', '涉及任务'] as const;
export type RosterHeader = (typeof HEADERS)[number];

export const ROSTER_SHAPE: TableShape<RosterHeader> = { headers: HEADERS, required: ['单位', '组别'] };
