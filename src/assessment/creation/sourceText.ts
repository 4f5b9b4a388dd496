import type { Source } from '../model/breakdown';

/** Where something stands in the document, as a person reads it. */
export function sourceText(source: Source): string {
  if ('table' in source) return `表${source.table}第${source.row}行`;
  return source.endLine > source.line ? `第${source.line}–${source.endLine}行` : `第${source.line}行`;
}
