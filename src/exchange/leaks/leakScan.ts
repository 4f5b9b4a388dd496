import type { Assessment } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { commonTexts } from './commonTexts';
import { knownTexts, type KnownText, type Permitted } from './knownTexts';
import type { Leak } from './leak';
import { mayBeRead } from './mayBeRead';
import { ownerNames } from './ownerNames';
import { placedTexts, type PlaceWords } from './placedTexts';
import { isWholeToken, searched, standsApart, type Searched } from './searched';
import { TextIndex } from './textIndex';

interface Hit {
  readonly known: KnownText;
  readonly start: number;
  readonly end: number;
}

const covers = (outer: Hit, inner: Hit): boolean => outer.start <= inner.start && outer.end >= inner.end;

const isLonger = (one: Hit, other: Hit): boolean => one.end - one.start > other.end - other.start;

const betrays = ({ known }: Hit, unit: string): boolean => known.secretOf.size > (known.secretOf.has(unit) ? 1 : 0);

function reaches({ known: { reach, secretOf, isName }, start, end }: Hit, text: Searched): boolean {
  if (secretOf.size === 0) return true;
  if (reach === 'apart') return standsApart(text, start, end);
  if (reach === 'alone') return start === 0 && end === text.text.length;
  return isName || isWholeToken(text, start, end);
}

/** What a package holds of others: what keeps it back, and what a person has allowed. */
export interface Scanned {
  readonly leaks: readonly Leak[];
  readonly passed: readonly Leak[];
}

/** Searches finished packages of one round. Numbers are not looked for: they say nothing without a name. */
export type LeakScan = (unit: string, workbook: Uint8Array) => Scanned;

/**
 * Knows everything the round says about units once, for all packages: names, aliases, addresses, evidence, reasons, notes.
 * Allowed: what the notice prints, the unit's own words where nobody else is quoted in them, what three units use alike.
 */
export function leakScan(assessment: Assessment, permitted: Permitted, words: PlaceWords): LeakScan {
  const known = [...knownTexts(assessment, permitted)];
  const index = new TextIndex(known.map(([text]) => text));
  const seen = new Map<string, readonly Hit[]>();

  const hitsIn = (original: string): readonly Hit[] => {
    const before = seen.get(original);
    if (before !== undefined) return before;
    const text = searched(original);
    const hits = index.matches(text.text).flatMap(({ entry, start, end }): Hit[] => {
      const found = known[entry]?.[1];
      return found === undefined ? [] : [{ known: found, start, end }];
    });
    // Without a secret in it a text says nothing, whatever else it holds.
    const kept = hits.some((hit) => hit.known.secretOf.size > 0 && reaches(hit, text)) ? hits : [];
    seen.set(original, kept);
    return kept;
  };

  const common = commonTexts(assessment, (original) => {
    const text = searched(original);
    const isRemark = (hit: Hit): boolean => !hit.known.isName && hit.known.reach === 'anywhere' && reaches(hit, text);
    return hitsIn(original)
      .filter(isRemark)
      .map((hit) => hit.known);
  });
  const ownersOf = ownerNames(assessment);

  return (unit, workbook) => {
    const own = nameKey(unit);
    const { texts, opaque } = placedTexts(workbook, words);
    const leaks: Leak[] = opaque.map((place) => ({ unit, place, found: '无法检查的内容', owner: '' }));
    const passed: Leak[] = [];
    const seenAt = new Set<string>();
    for (const { place, text, isInTasks } of texts) {
      const hits = hitsIn(text);
      if (hits.length === 0) continue;
      const whole = searched(text);
      const isTold = (secret: Hit): boolean =>
        betrays(secret, own) &&
        !common.has(secret.known) &&
        reaches(secret, whole) &&
        !hits.some((hit) => covers(hit, secret) && mayBeRead(hit.known, secret.known, { own, isInTasks }));
      const told = hits.filter(isTold);
      // Of 市教育局招生办 and the 市教育局 in it, the longer one was meant.
      const meant = told.filter((hit) => !told.some((other) => isLonger(other, hit) && covers(other, hit)));
      for (const secret of meant) {
        const found = secret.known.shown;
        if (seenAt.has(`${place}\n${found}`)) continue;
        seenAt.add(`${place}\n${found}`);
        const isAllowed = hits.some((hit) => hit.known.isAllowed && covers(hit, secret));
        (isAllowed ? passed : leaks).push({ unit, place, found, owner: ownersOf(secret.known, own) });
      }
    }
    return { leaks, passed };
  };
}
