import { mapTokens } from './tokens';

/** Characters that a column name in [@…] stands in brackets of its own for. */
const SPECIAL = /[\s()[\]{},:;.#'"@!$%&+\-/*^=<>~|?\\]/;

const THIS_ROW = /^\[\[#This Row\],\s*\[((?:[^\]']|'.)*)\]\]$/i;

const memo = new Map<string, string>();

function shorten(formula: string, table: string): string {
  return mapTokens(formula, ({ kind, text }) => {
    if (kind !== 'table' || !text.toLowerCase().startsWith(`${table.toLowerCase()}[`)) return text;
    const inside = text.slice(table.length);
    const column = THIS_ROW.exec(inside)?.[1];
    if (column === undefined) return inside;
    return SPECIAL.test(column) ? `[@[${column}]]` : `[@${column}]`;
  });
}

/** As Excel gives a formula back that stands inside a table: the table's own name is left out and its own row is "@". */
export function shownFormula(formula: string, table: string | undefined): string {
  if (table === undefined) return formula;
  const key = `${table} ${formula}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const shown = shorten(formula, table);
  memo.set(key, shown);
  return shown;
}
