import type { Use } from '../sections';
import { compact } from '../text';
import type { PreambleLine } from './preambleLine';

const MOST_LINES = 4;
/** What a page adds to its own title: -沈阳市人民政府. */
const LONGEST_SUFFIX = 24;
const LONGEST = 200;

type Lines = readonly PreambleLine[];

/** Lines that print one of the titles once more, broken or not. */
function repeated(lines: Lines, titles: readonly string[]): Set<PreambleLine> {
  const found = new Set<PreambleLine>();
  lines.forEach(({ text }, start) => {
    const own = text.length > LONGEST ? '' : compact(text).replace(/^附[件表]\d*[:：.、]?/, '');
    if (own === '' || !titles.some((title) => title.includes(own) || own.includes(title))) return;
    for (let count = 1; count <= MOST_LINES && start + count <= lines.length; count += 1) {
      const part = lines.slice(start, start + count);
      const joined = compact(part.map((line) => line.text).join('')).replace(/^附[件表]\d*[:：.、]?/, '');
      const isTitle = titles.some(
        (title) =>
          joined === title ||
          joined === `《${title}》` ||
          (count === 1 &&
            joined.startsWith(title) &&
            /^[-_|(（—–]/.test(joined.slice(title.length)) &&
            joined.length - title.length <= LONGEST_SUFFIX),
      );
      if (isTitle) for (const line of part) found.add(line);
    }
  });
  return found;
}

/** A sentence after the tasks that asks all to carry the notice out. */
const CLOSING = /^(?:特此通知|以上|请|望|各(?:地|级|区|县|市|单位|部门|责任|有关|牵头)|本(?:通知|方案|要点|表)|自)/;

const KNOWN: readonly PreambleLine['kind'][] = [
  'documentNumber',
  'pageDate',
  'signedDate',
  'dated',
  'printed',
  'page',
  'letterhead',
  'addressee',
  'remark',
  'signature',
];

interface Known {
  readonly titles: readonly string[];
  readonly issuer: string | null;
  /** Lines whose clause on the weight was read. */
  readonly clauses: ReadonlySet<PreambleLine>;
}

/** Lines that say something known about the document; any other stays for the accounting. */
export function lineUses(before: Lines, after: Lines, titleLines: Lines, { titles, issuer, clauses }: Known): Use[] {
  const known = new Set<PreambleLine>([
    ...titleLines,
    ...clauses,
    ...repeated([...before, ...after], titles.filter((title) => title !== '').map(compact)),
    ...before.filter(({ kind }) => kind === 'body'),
    ...after.filter(({ kind, text }) => kind === 'body' && CLOSING.test(text)),
  ]);
  const names = (issuer ?? '').split(' ');
  return [...before, ...after].flatMap((line) => {
    const isKnown =
      known.has(line) || KNOWN.includes(line.kind) || (issuer !== null && names.includes(compact(line.text)));
    return isKnown ? line.atoms.map((atom) => ({ atom, role: 'meta' as const })) : [];
  });
}
