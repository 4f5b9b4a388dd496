import { attributeOf, numberOf, readXml } from './xml';

/** What a paragraph or a style says of its numbering; numId 0 turns numbering off. */
export interface NumberingMark {
  readonly numId?: number;
  readonly level?: number;
}

interface Style extends NumberingMark {
  readonly basedOn?: string;
}

/** Styles that bear on numbering. */
export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** Style of paragraphs that name none. */
  readonly usual: string | null;
}

type Draft = { -readonly [Key in keyof Style]: Style[Key] };

/** Numbering of styles, from the styles part. */
export function readStyles(part: Uint8Array | null): Styles {
  const byId = new Map<string, Draft>();
  let usual: string | null = null;
  let style: Draft = {};
  if (part === null) return { byId, usual };
  let ignored = 0;
  readXml(part, {
    open: (name, attributes) => {
      if (ignored > 0 || name === 'w:pPrChange') ignored += 1;
      else if (name === 'w:style') {
        style = {};
        const id = attributeOf(attributes, 'styleId') ?? '';
        byId.set(id, style);
        const isUsual = ['1', 'true', 'on'].includes(attributeOf(attributes, 'default') ?? '');
        if (isUsual && attributeOf(attributes, 'type') === 'paragraph') usual = id;
      } else if (name === 'w:basedOn') style.basedOn = attributeOf(attributes, 'val') ?? '';
      else if (name === 'w:numId') style.numId = numberOf(attributes) ?? 0;
      else if (name === 'w:ilvl') style.level = numberOf(attributes) ?? 0;
    },
    close: () => {
      if (ignored > 0) ignored -= 1;
    },
    text: () => undefined,
  });
  return { byId, usual };
}

const LONGEST_CHAIN = 50;

/** A style and those it is based on, nearest first. */
export function styleChain({ byId }: Styles, id: string): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN;) {
    if (!byId.has(next) || chain.includes(next)) break;
    chain.push(next);
    next = byId.get(next)?.basedOn;
  }
  return chain;
}
