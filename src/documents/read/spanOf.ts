import type { Source } from '../../assessment/model/breakdown';

/** From the first place to the last, when both are lines; else the first. */
export const spanOf = (first: Source, last: Source): Source =>
  'line' in first && 'line' in last
    ? { line: Math.min(first.line, last.line), endLine: Math.max(first.endLine, last.endLine) }
    : first;
