import type { ReturnsView } from './exchangeDesk';

/** Nothing was dropped. */
export const NO_RETURNS: ReturnsView = {
  lines: [],
  conflicts: [],
  rejected: [],
  applied: 0,
  cleared: 0,
  unchanged: 0,
  missing: [],
};
