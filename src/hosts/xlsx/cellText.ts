import { safeText } from './safeText';

const MARKUP = /[&<>\r]/;

/** What stands between two tags. A carriage return would be read as a line feed, so it is written as a code. */
export const escaped = (text: string): string =>
  MARKUP.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '_x000D_')
    : text;

/** Text of a cell as XML. */
export const cellText = (text: string): string => escaped(safeText(text));

const OUTER_SPACE = /^\s|\s$|\n/;

const item = (text: string): string =>
  `<si><t${OUTER_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${cellText(text)}</t></si>`;

/** Texts of all cells, each kept once: cells hold its number. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The part of the file that holds the texts. */
  *part(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    yield '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    yield ` count="${this.uses}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) yield item(text);
    yield '</sst>';
  }
}
