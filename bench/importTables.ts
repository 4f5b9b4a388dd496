import { docxOf, HEADER, rowOf, TITLE } from './documents';

/** A table of tasks as a notice has it: one 序号 and 任务事项 stand over one, two or three requirements. */

interface Line {
  readonly cells: readonly string[];
  /** How many lines the first two cells reach down; 0 where they are covered from above. */
  readonly merged: number;
}

const COVERED = 2;
const REACHES = [1, 3, 2] as const;

function linesOf(count: number): Line[] {
  const lines: Line[] = [];
  for (let number = 1; lines.length < count; number += 1) {
    const reach = Math.min(REACHES[number % REACHES.length] ?? 1, count - lines.length);
    for (let covered = 0; covered < reach; covered += 1) {
      const [, item, ...rest] = rowOf(lines.length);
      const cells = covered === 0 ? [String(number), item ?? '', ...rest] : ['', '', ...rest];
      lines.push({ cells, merged: covered === 0 ? reach : 0 });
    }
  }
  return lines;
}

function htmlRow({ cells, merged }: Line): string {
  const shown = cells.map((cell, column) => {
    if (column >= COVERED) return `<td><p>${cell}</p></td>`;
    return merged === 0 ? '' : `<td rowspan="${merged}"><p>${cell}</p></td>`;
  });
  return `<tr>${shown.join('')}</tr>`;
}

function wordRow({ cells, merged }: Line): string {
  const shown = cells.map((cell, column) => {
    const merge = merged === 0 ? '<w:vMerge/>' : merged > 1 ? '<w:vMerge w:val="restart"/>' : '';
    const properties = column < COVERED ? `<w:tcPr>${merge}</w:tcPr>` : '';
    return `<w:tc>${properties}<w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`;
  });
  return `<w:tr>${shown.join('')}</w:tr>`;
}

const HEAD: Line = { cells: HEADER, merged: 1 };

/** The cells of the table of `count` rows, the row of its header first; covered ones are empty. */
export const cellsOf = (count: number): readonly (readonly string[])[] =>
  [HEAD, ...linesOf(count)].map(({ cells }) => cells);

/** The same table in the two formats that notices are published in. */
export const TABLES: Readonly<Record<'docx' | 'html', (count: number) => Uint8Array>> = {
  docx: (count) => docxOf([HEAD, ...linesOf(count)].map(wordRow).join('')),
  html: (count) => {
    const table = [HEAD, ...linesOf(count)].map(htmlRow).join('\n');
    const page = `<html><head><meta charset="utf-8"></head><body><h1>${TITLE}</h1><table>${table}</table></body></html>`;
    return new TextEncoder().encode(page);
  },
};
