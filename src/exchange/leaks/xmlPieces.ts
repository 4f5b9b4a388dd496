/** A text of an XML part: what stands between tags, in an attribute or in a comment. */
export interface XmlPiece {
  readonly text: string;
  /** Local name of the element that holds it. */
  readonly element: string;
  /** Cell that it belongs to: of a sheet, or of a comment. */
  readonly cell: string | null;
  /** Which of the shared texts, from 0. */
  readonly item: number | null;
  /** The number of a shared text instead of a text. */
  readonly isShared: boolean;
}

const TOKEN =
  /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!]([^>]*)>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g;

/** Elements whose text is one, in however many runs it is written. */
const WHOLE = new Set(['si', 'is', 'text', 'p', 'div']);

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Addresses, numbers and names of styles: nothing that could be somebody's. */
const DULL = /^(?:[A-Z]{0,3}\$?\d*|[a-z]{1,4})$/;

/** Most tags of a sheet: address, style and type of a cell. */
const DULL_CELL = /^(?: r="[A-Z]+\d+"| s="\d+"| t="[a-z]+"|\/)*$/i;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Entities and the _x5E02_ of spreadsheets as the letters that they stand for. */
function decoded(raw: string): string {
  if (!raw.includes('&') && !raw.includes('_x')) return raw;
  return raw
    .replace(/&(?:#[xX]([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      if (digits !== undefined) return character(Number(digits));
      return NAMED[name ?? ''] ?? whole;
    })
    .replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => character(Number.parseInt(hex, 16)));
}

/** Elements that stand for a cell. */
const CELL_ELEMENTS = new Set(['c', 'comment']);

const CELL = /\sr="([^"]*)"/;
const COMMENTED_CELL = /\sref="([^"]*)"/;
const IS_SHARED = /\st="s"/;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Where the walk through a part stands. */
interface Walk {
  element: string;
  cell: string | null;
  isSharedCell: boolean;
  item: number | null;
  /** How deep inside an element whose text is one. */
  depth: number;
  whole: string;
}

/** Every text of a part; runs of one text are put together. */
export function xmlPieces(xml: string): XmlPiece[] {
  const pieces: XmlPiece[] = [];
  const walk: Walk = { element: '', cell: null, isSharedCell: false, item: null, depth: 0, whole: '' };

  const add = (text: string): void => {
    if (text === '') return;
    const { element, cell, item, isSharedCell } = walk;
    pieces.push({ text, element, cell, item, isShared: isSharedCell && element === 'v' });
  };
  const open = (name: string, attributes: string): void => {
    walk.element = name;
    if (CELL_ELEMENTS.has(name)) {
      walk.cell = (name === 'c' ? CELL : COMMENTED_CELL).exec(attributes)?.[1] ?? null;
      walk.isSharedCell = name === 'c' && IS_SHARED.test(attributes);
    } else if (name === 'si') walk.item = (walk.item ?? -1) + 1;
    const told = DULL_CELL.test(attributes) ? [] : attributes.matchAll(ATTRIBUTE);
    for (const [, , double, single] of told) {
      const value = double ?? single ?? '';
      if (!DULL.test(value)) add(decoded(value));
    }
    const isEmpty = attributes.endsWith('/');
    if (!isEmpty && WHOLE.has(name)) walk.depth += 1;
    if (isEmpty && CELL_ELEMENTS.has(name)) walk.cell = null;
  };
  const close = (name: string): void => {
    if (WHOLE.has(name)) {
      walk.depth = Math.max(0, walk.depth - 1);
      if (walk.depth === 0) {
        walk.element = name;
        add(walk.whole);
        walk.whole = '';
      }
    }
    if (CELL_ELEMENTS.has(name)) walk.cell = null;
  };

  for (const [, comment, cdata, declaration, slash, tag, attributes = '', text] of xml.matchAll(TOKEN)) {
    const plain = cdata ?? (text === undefined ? undefined : decoded(text));
    if (plain !== undefined) {
      if (walk.depth > 0) walk.whole += plain;
      else add(plain);
    } else if (tag !== undefined) {
      const name = localName(tag);
      if (slash === '/') close(name);
      else open(name, attributes);
    } else add(decoded(comment ?? declaration ?? ''));
  }
  add(walk.whole);
  return pieces;
}
