/** A piece of a formula; together the texts are the formula again. */
export interface Token {
  readonly kind: 'string' | 'number' | 'reference' | 'table' | 'word' | 'error' | 'operator' | 'space';
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.·]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;

const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/uy],
  ['reference', new RegExp(String.raw`(?:${SHEET})?${AREA}(?![\p{L}\p{N}_.(\[!])`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['table', /(?:[\p{L}_][\p{L}\p{N}_.]*)?\[/uy],
  ['word', new RegExp(String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\·]*`, 'uy')],
  ['space', /\s+/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:(),;{}@]/uy],
];

/** Where the bracket that opens at `from` closes; an apostrophe takes the meaning off the next character. */
function closing(formula: string, from: number): number {
  let depth = 0;
  for (let i = from; i < formula.length; i += 1) {
    if (formula[i] === "'") i += 1;
    else if (formula[i] === '[') depth += 1;
    else if (formula[i] === ']') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return null;
}

function readTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = tokenAt(formula, at);
    if (found === null) return null;
    const end = found.kind === 'table' ? closing(formula, at + found.text.length - 1) : at + found.text.length;
    if (end < 0) return null;
    tokens.push({ kind: found.kind, text: formula.slice(at, end) });
    at = end;
  }
  return tokens;
}

/** A workbook repeats its formulas, and every change of rows asks for all of them. */
const known = new Map<string, readonly Token[] | null>();
const MOST_KNOWN = 20_000;

/** Null when it is no formula. Without the leading "=". */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens = known.get(formula);
  if (tokens !== undefined) return tokens;
  const read = readTokens(formula);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, read);
  return read;
}

/** The formula (with "=") after a change of some of its tokens; text that is no formula stays as it is. */
export function mapTokens(formula: string, change: (token: Token) => string): string {
  const tokens = tokensOf(formula.slice(1));
  return tokens === null ? formula : `=${tokens.map(change).join('')}`;
}
