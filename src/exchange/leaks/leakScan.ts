import type { Assessment } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { knownTexts, type KnownText } from './knownTexts';
import type { Leak } from './leak';
import { placedTexts } from './placedTexts';
import { searched, standsApart } from './searched';
import { TextIndex } from './textIndex';

interface Hit {
  readonly known: KnownText;
  readonly start: number;
  readonly end: number;
}

const covers = (outer: Hit, inner: Hit): boolean => outer.start <= inner.start && outer.end >= inner.end;

const isLonger = (one: Hit, other: Hit): boolean => one.end - one.start > other.end - other.start;

const betrays = ({ known }: Hit, unit: string): boolean => known.secretOf.size > (known.secretOf.has(unit) ? 1 : 0);

/** Whether this text, wherever it stands whole, may be read by the unit; `secret` is what stands in it. */
function mayBeRead({ known }: Hit, unit: string, isInTasks: boolean, secret: KnownText): boolean {
  if (known.isPrinted || (known.isOwner && isInTasks) || known.wordsOf.has(unit)) return true;
  return !secret.isName && known.aboutOf.has(unit);
}

/** Searches finished packages of one round. Numbers are not looked for: they say nothing without a name. */
export type LeakScan = (unit: string, workbook: Uint8Array) => Leak[];

/**
 * Knows everything the round says about units once, for all packages: names, aliases, addresses, evidence, reasons, notes.
 * Allowed: what the notice prints, the unit's own words, and `allowed`. `tasksSheet` shows owners as printed.
 */
export function leakScan(assessment: Assessment, allowed: readonly string[], tasksSheet: string): LeakScan {
  const known = [...knownTexts(assessment, allowed)];
  const index = new TextIndex(known.map(([text]) => text));
  const seen = new Map<string, readonly Hit[]>();

  const reaches = ({ known: { reach, secretOf }, start, end }: Hit, text: ReturnType<typeof searched>): boolean => {
    if (secretOf.size === 0 || reach === 'anywhere') return true;
    return reach === 'apart' ? standsApart(text, start, end) : start === 0 && end === text.text.length;
  };
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

  return (unit, workbook) => {
    const own = nameKey(unit);
    const { texts, opaque } = placedTexts(workbook, tasksSheet);
    const leaks = opaque.map((place) => ({ unit, place, found: '无法检查的内容' }));
    const seenAt = new Set<string>();
    for (const { place, text, isInTasks } of texts) {
      const hits = hitsIn(text);
      if (hits.length === 0) continue;
      const whole = searched(text);
      const mayRead = (secret: Hit): boolean =>
        hits.some((hit) => covers(hit, secret) && mayBeRead(hit, own, isInTasks, secret.known));
      const told = hits.filter((hit) => betrays(hit, own) && reaches(hit, whole) && !mayRead(hit));
      // Of 市教育局招生办 and the 市教育局 in it, the longer one was meant.
      const meant = told.filter((hit) => !told.some((other) => isLonger(other, hit) && covers(other, hit)));
      for (const { shown: found } of meant.map((hit) => hit.known)) {
        if (seenAt.has(`${place}\n${found}`)) continue;
        seenAt.add(`${place}\n${found}`);
        leaks.push({ unit, place, found });
      }
    }
    return leaks;
  };
}
