import { parseArea, splitSheet } from '../model/address';
import type { Area } from '../model/area';
import type { CellValue } from '../model/Cell';
import { parseStructured, type Structured } from './structured';
import { tokensOf, type Token } from './tokens';

export type Node =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | ({ readonly kind: 'table' } & Structured)
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'operator'; readonly operator: string; readonly operands: readonly Node[] };

const MISSING: Node = { kind: 'constant', value: null };

/** How tightly an operator between two operands binds; before one operand minus binds tighter than ^, percent tightest. */
const BINDING = new Map([
  ...['=', '<>', '<', '>', '<=', '>='].map((operator) => [operator, 1] as const),
  ['&', 2],
  ['+', 3],
  ['-', 3],
  ['*', 4],
  ['/', 4],
  ['^', 5],
]);

/** Reads a formula by its operators' precedence. */
class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  private peek(): string {
    return this.tokens[this.at]?.text ?? '';
  }

  private take(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw new SyntaxError('The formula ends too early.');
    this.at += 1;
    return token;
  }

  private expect(text: string): void {
    if (this.take().text !== text) throw new SyntaxError(`"${text}" is missing.`);
  }

  whole(): Node {
    const node = this.expression(1);
    if (this.at < this.tokens.length) throw new SyntaxError(`"${this.peek()}" is too much.`);
    return node;
  }

  private expression(least: number): Node {
    let left = this.operand();
    for (;;) {
      const operator = this.peek();
      const binding = BINDING.get(operator);
      if (binding === undefined || binding < least) return left;
      this.at += 1;
      left = { kind: 'operator', operator, operands: [left, this.expression(binding + 1)] };
    }
  }

  private operand(): Node {
    let node = this.primary();
    if (this.peek() === ':') {
      this.at += 1;
      node = { kind: 'operator', operator: ':', operands: [node, this.primary()] };
    }
    while (this.peek() === '%') {
      this.at += 1;
      node = { kind: 'operator', operator: '%', operands: [node] };
    }
    return node;
  }

  private primary(): Node {
    const token = this.take();
    const { kind, text } = token;
    if (text === '(') {
      const inner = this.expression(1);
      this.expect(')');
      return inner;
    }
    if (text === '-' || text === '+') return { kind: 'operator', operator: text, operands: [this.operand()] };
    if (kind === 'word') return this.word(text);
    if (kind === 'table') return { kind: 'table', ...parseStructured(text) };
    if (kind === 'string') return { kind: 'constant', value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === 'number') return { kind: 'constant', value: Number(text) };
    if (kind === 'error') return { kind: 'constant', value: { error: text } };
    if (kind !== 'reference') throw new SyntaxError(`"${text}" is not expected.`);
    const { sheet, rest } = splitSheet(text);
    const area = parseArea(rest);
    return area === null ? { kind: 'constant', value: { error: '#REF!' } } : { kind: 'area', sheet, area };
  }

  private word(text: string): Node {
    if (this.peek() !== '(') {
      return /^(true|false)$/i.test(text)
        ? { kind: 'constant', value: text.toLowerCase() === 'true' }
        : { kind: 'name', name: text };
    }
    this.at += 1;
    const args: Node[] = [];
    while (this.peek() !== ')') {
      args.push(this.peek() === ',' ? MISSING : this.expression(1));
      if (this.peek() === ',') {
        this.at += 1;
        if (this.peek() === ')') args.push(MISSING);
      }
    }
    this.at += 1;
    return { kind: 'call', name: text.toUpperCase(), args };
  }
}

const known = new Map<string, Node>();

/** The tree of a formula with "="; throws a SyntaxError when it is none. */
export function parseFormula(formula: string): Node {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const tokens = tokensOf(formula.slice(1));
  if (tokens === null) throw new SyntaxError(`${formula} is no formula.`);
  const node = new Reader(tokens.filter(({ kind }) => kind !== 'space')).whole();
  known.set(formula, node);
  return node;
}
