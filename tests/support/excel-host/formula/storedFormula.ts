import { mapTokens } from './tokens';
import { parseStructured } from './structured';

const SECTIONS = { headers: '#Headers', all: '#All', thisRow: '#This Row', data: null } as const;

const escape = (name: string): string => name.replaceAll(/['[\]#@]/g, "'$&");

/** As files keep a formula: without "=", tables always named and the own row as [#This Row]. */
export function storedFormula(formula: string, table: string | undefined): string {
  return mapTokens(formula, ({ kind, text }) => {
    if (kind !== 'table') return text;
    const { table: named, section, columns } = parseStructured(text);
    const name = named === '' ? (table ?? '') : named;
    const part = SECTIONS[section];
    const [first, last] = columns ?? [];
    const across =
      first === undefined || last === undefined
        ? []
        : [first === last ? `[${escape(first)}]` : `[${escape(first)}]:[${escape(last)}]`];
    if (part === null && first === last) return `${name}${across.join('')}`;
    return `${name}[${[...(part === null ? [] : [`[${part}]`]), ...across].join(',')}]`;
  }).slice(1);
}
