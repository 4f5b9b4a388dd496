import type { TableShape } from './columns';

/** Headers of owners.csv. 涉及任务 is said for people and not read. */
const HEADERS = ['责任主体', '单位', '涉及任务'] as const;
export type OwnersHeader = (typeof HEADERS)[number];

export const OWNERS_SHAPE: TableShape<OwnersHeader> = { headers: HEADERS, required: ['责任主体', '单位'] };
