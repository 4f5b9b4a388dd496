import { ANALYSIS_SHEET } from './analysisLayout';
import { ROBUSTNESS_SHEET } from './robustnessLayout';
import { FEEDBACK_SHEET, INSTRUCTIONS_SHEET, LISTS, RANKING_PREFIX, SCORES, SYSTEM_SHEET } from './tables';

const OURS = new Set<string>([
  INSTRUCTIONS_SHEET,
  FEEDBACK_SHEET,
  ANALYSIS_SHEET,
  ROBUSTNESS_SHEET,
  SYSTEM_SHEET,
  SCORES.sheet,
  ...Object.values(LISTS).map(({ sheet }) => sheet),
]);

/** Whether a sheet of that name is one that the software writes. */
export const isOurSheet = (name: string): boolean => OURS.has(name) || name.startsWith(RANKING_PREFIX);

const LATER = new Set<string>([ANALYSIS_SHEET, ROBUSTNESS_SHEET]);

/** Whether files written before that sheet existed do without it. */
export const isLaterSheet = (name: string): boolean => LATER.has(name);
