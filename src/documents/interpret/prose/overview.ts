import { compact } from '../text';
import type { ProseParagraph } from './proseParagraph';
import { endsInRoles } from './endsInRoles';

const LONGEST_TITLE = 60;
const PAGE_NUMBER = /[.…·\s]*\d{0,3}$/;

/** A title without its number, for comparing; '' for a paragraph that is more than a title. */
function titleKey({ text, marker }: ProseParagraph): string {
  if (!marker || text.length > LONGEST_TITLE || endsInRoles(text)) return '';
  const plain = compact(text.slice(marker.length))
    .replace(/[。:：；;]$/, '')
    .replace(PAGE_NUMBER, '');
  return /[。；;]/.test(plain) ? '' : plain;
}

/** The first sentence of any numbered paragraph, as a title it can repeat. */
const firstKey = ({ text, marker }: ProseParagraph): string =>
  marker ? compact(/^[^。:：；;（(]{0,60}/.exec(text.slice(marker.length))?.[0] ?? '') : '';

/** Indexes of headings that only list what follows in full: a table of contents, a list of titles. */
export function overviewOf(paragraphs: readonly ProseParagraph[]): ReadonlySet<number> {
  const keys = paragraphs.map(titleKey);
  const lastAt = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    lastAt.set(firstKey(paragraph), index);
    if (keys[index]) lastAt.set(keys[index], index);
  });
  const overview = new Set<number>();
  let start = 0;
  while (start < paragraphs.length) {
    const seen = new Set<string>();
    let end = start;
    for (let key = keys[end]; key && !seen.has(key); key = keys[end]) {
      seen.add(key);
      end += 1;
    }
    const all = [...seen].every((key) => (lastAt.get(key) ?? 0) >= end);
    if (seen.size >= 2 && all) for (let index = start; index < end; index += 1) overview.add(index);
    start = Math.max(end, start + 1);
  }
  return overview;
}
