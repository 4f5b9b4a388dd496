/** A reference to a table by the names of its columns. */
export interface Structured {
  /** '' = the table that the formula stands in. */
  readonly table: string;
  readonly section: 'data' | 'headers' | 'all' | 'thisRow';
  /** First and last column; null = all. */
  readonly columns: readonly [string, string] | null;
}

const SECTIONS = new Map<string, Structured['section']>([
  ['#data', 'data'],
  ['#headers', 'headers'],
  ['#all', 'all'],
  ['#this row', 'thisRow'],
]);

/** An apostrophe takes the meaning off the next character. */
const unescape = (name: string): string => name.replaceAll(/'(.)/g, '$1');

const PART = /\[((?:[^[\]']|'.)*)\]/g;

/** tbl[列], tbl[[#This Row],[列]], [@列], [@[列 名]], tbl[[一]:[二]], tbl[#Headers]. */
export function parseStructured(text: string): Structured {
  const open = text.indexOf('[');
  const table = text.slice(0, open);
  const inside = text.slice(open + 1, -1).trim();
  if (inside.startsWith('@')) {
    const names = [...inside.matchAll(PART)].map(([, name = '']) => unescape(name));
    const [first = unescape(inside.slice(1)), last = first] = names;
    return { table, section: 'thisRow', columns: first === '' ? null : [first, last] };
  }
  const parts = inside.includes('[') ? [...inside.matchAll(PART)].map(([, part = '']) => part) : [inside];
  const section = parts.map((part) => SECTIONS.get(part.toLowerCase())).find((found) => found !== undefined) ?? 'data';
  const [first, last = first] = parts.filter((part) => !part.startsWith('#') && part !== '').map(unescape);
  return { table, section, columns: first === undefined || last === undefined ? null : [first, last] };
}
