import type { Place } from '../shared/issue';
import { columnLetters } from '../shared/columnLetters';

/** A place as a person looks it up: 第12行, 表1第3行, 工作表“证据评分”P5. */
export function placeText(at: Place | null): string {
  if (at === null || 'record' in at) return '';
  if ('line' in at) {
    return at.endLine === undefined || at.endLine === at.line ? `第${at.line}行` : `第${at.line}至${at.endLine}行`;
  }
  if ('table' in at) return `表${at.table}第${at.row}行${at.column === undefined ? '' : `第${at.column}列`}`;
  if (at.row === undefined) return `工作表“${at.sheet}”`;
  const cell = at.column === undefined ? `第${at.row}行` : `${columnLetters(at.column)}${at.row}`;
  return `工作表“${at.sheet}”${cell}`;
}
