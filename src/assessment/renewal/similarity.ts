const IGNORED = /[^\p{L}\p{N}]/gu;

/** A text without what two editions of a notice do not agree on: width, spaces, punctuation, case. */
export const textKey = (text: string): string => text.normalize('NFKC').replace(IGNORED, '').toLowerCase();

/** Pairs of neighbouring characters of a key. */
export function bigramsOf(key: string): ReadonlySet<string> {
  const chars = Array.from(key);
  if (chars.length < 2) return new Set(chars);
  return new Set(chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`));
}

/** Share of pairs that two texts have in common (Dice): 0 nothing, 1 all. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}
