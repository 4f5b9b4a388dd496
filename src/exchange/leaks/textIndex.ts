/** Letters that a text is looked up by; short texts have only two to give. */
const GRAM = { long: 6, short: 2 } as const;

/** Places of a text that are tried when its rarest letters are looked for. */
const TRIES = 24;

interface Anchor {
  readonly entry: number;
  /** Where the letters stand in the entry. */
  readonly offset: number;
}

export interface Match {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

const gramSize = (text: string): number => (text.length >= GRAM.long ? GRAM.long : GRAM.short);

function offsetsOf(text: string): number[] {
  const last = text.length - gramSize(text);
  const step = Math.max(1, Math.ceil((last + 1) / TRIES));
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}

/**
 * Finds thousands of texts in one pass: each is looked up by its rarest letters, so that addresses which all begin and end
 * alike do not meet in one place. Texts of one letter are not looked for.
 */
export class TextIndex {
  private readonly anchors = new Map<string, Anchor[]>();

  constructor(private readonly entries: readonly string[]) {
    const counts = new Map<string, number>();
    const gramAt = (text: string, offset: number): string => text.slice(offset, offset + gramSize(text));
    const usable = entries.flatMap((text, entry) => (text.length < GRAM.short ? [] : [{ text, entry }]));
    for (const { text } of usable) {
      for (const offset of offsetsOf(text)) {
        const gram = gramAt(text, offset);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
    for (const { text, entry } of usable) {
      let rarest = { offset: 0, count: Infinity };
      for (const offset of offsetsOf(text)) {
        const count = counts.get(gramAt(text, offset)) ?? 0;
        if (count < rarest.count) rarest = { offset, count };
      }
      const gram = gramAt(text, rarest.offset);
      const anchored = this.anchors.get(gram);
      const anchor = { entry, offset: rarest.offset };
      if (anchored === undefined) this.anchors.set(gram, [anchor]);
      else anchored.push(anchor);
    }
  }

  /** Every place where one of the texts stands, overlapping ones too. */
  matches(text: string): Match[] {
    const found: Match[] = [];
    for (const size of [GRAM.short, GRAM.long]) {
      for (let at = 0; at + size <= text.length; at += 1) {
        for (const { entry, offset } of this.anchors.get(text.slice(at, at + size)) ?? []) {
          const start = at - offset;
          const sought = this.entries[entry] ?? '';
          if (start >= 0 && text.startsWith(sought, start)) found.push({ entry, start, end: start + sought.length });
        }
      }
    }
    return found;
  }
}
