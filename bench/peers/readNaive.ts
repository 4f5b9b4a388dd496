const ROW = /<tr[^>]*>(.*?)<\/tr>/gs;
const CELL = /<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs;
const TAG = /<[^>]*>/g;
const SPACES = /\s+/g;
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#\d+);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};

const decoded = (entity: string): string => ENTITIES[entity] ?? String.fromCodePoint(Number(entity.slice(2, -1)));

const textOf = (html: string): string => html.replace(TAG, '').replace(SPACES, ' ').replace(ENTITY, decoded).trim();

const spanOf = (attributes: string, name: string): number =>
  Number(new RegExp(`${name}="?(\\d+)`).exec(attributes)?.[1] ?? 1);

/**
 * What a script of one page reads of the tables in HTML: rows of cells, those that a merged cell covers empty. It knows
 * nothing of tables in tables, cells left open, hidden text, lists, comments and pages that are laid out with tables.
 */
export function readNaive(html: string): string[][] {
  const rows: string[][] = [];
  let covers: number[] = [];
  for (const [, inner = ''] of html.matchAll(ROW)) {
    const row: string[] = [];
    const next: number[] = [];
    const fill = (): void => {
      for (let left = covers[row.length] ?? 0; left > 0; left = covers[row.length] ?? 0) {
        next[row.length] = left - 1;
        row.push('');
      }
    };
    for (const [, attributes = '', content = ''] of inner.matchAll(CELL)) {
      fill();
      const [width, height] =
        attributes === '' ? [1, 1] : [spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan')];
      for (let column = 0; column < width; column += 1) {
        next[row.length] = height - 1;
        row.push(column === 0 ? textOf(content) : '');
      }
    }
    fill();
    covers = next;
    rows.push(row);
  }
  return rows;
}
