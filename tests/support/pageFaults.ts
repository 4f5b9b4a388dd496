import type { CellPlan, SheetPlan } from '../../src/workbook/port';
import type { Box, PrintedPage, PrintedWord } from './printedPages';

/** The hosts' lower margin, in points: the footer stands in it. */
const FOOTER = 43;

const solid = (text: string): string => text.replace(/\s/g, '');

/** The middle of a word's box: lines that stand close share the edges of theirs. */
const core = ({ left, top, right, bottom }: Box): Box => {
  const [width, height] = [right - left, bottom - top];
  return {
    left: left + width * 0.1,
    right: right - width * 0.1,
    top: top + height * 0.25,
    bottom: bottom - height * 0.25,
  };
};

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWritten = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Words of which something is covered, cut off or left out; `unseen` are those of hidden columns, which a PDF holds without ink. */
function hiddenWords({ words, hasInk }: PrintedPage, unseen: ReadonlySet<string>): string[] {
  const boxes = words
    .map((word) => ({ word, box: core(word) }))
    .filter(({ word, box }) => isWritten(word.text) && (hasInk(box) || !unseen.has(word.text)));
  return boxes.flatMap(({ word, box }, index) => {
    const over = boxes.slice(index + 1).find((other) => isOver(box, other.box));
    if (over !== undefined) return [`“${word.text}”与“${over.word.text}”重叠`];
    return hasInk(box) ? [] : [`“${word.text}”没有印出来`];
  });
}

interface PrintedSheet {
  readonly sheet: SheetPlan;
  readonly pages: readonly { readonly page: PrintedPage; readonly number: number }[];
}

/** Pages are told by the text in the left of their footer. */
function pagesOf(pages: readonly PrintedPage[], sheets: readonly SheetPlan[]): PrintedSheet[] {
  const footers = [...sheets].sort((a, b) => (b.print?.footer.length ?? 0) - (a.print?.footer.length ?? 0));
  const owners = pages.map((page) => footers.find(({ print }) => page.text.includes(solid(print?.footer ?? ''))));
  return sheets.map((sheet) => ({
    sheet,
    pages: pages.flatMap((page, index) => (owners[index] === sheet ? [{ page, number: index + 1 }] : [])),
  }));
}

const textOf = ({ value }: CellPlan): string => (typeof value === 'string' ? solid(value) : '');

/** Cells that stand on paper. */
const printedCells = ({ cells, hiddenColumns, rowHeights }: SheetPlan): CellPlan[] =>
  cells.filter(({ row, column }) => !hiddenColumns.includes(column) && rowHeights.get(row) !== 0);

/** Texts of the rows that are no content by themselves: those repeated on every page, and from 制表 on. */
function frameTexts(sheet: SheetPlan): string[] {
  const [first, last] = sheet.print?.titleRows ?? [1, 1];
  const cells = printedCells(sheet);
  const signed = Math.min(...cells.filter((cell) => textOf(cell).startsWith('制表')).map(({ row }) => row));
  return cells.filter(({ row }) => row === 1 || (row >= first && row <= last) || row >= signed).map(textOf);
}

const isBody = ({ bottom }: PrintedWord, { height }: PrintedPage): boolean => bottom < height - FOOTER;

function pageFaults({ sheet, pages }: PrintedSheet): string[] {
  const frame = frameTexts(sheet);
  const shown = new Set(printedCells(sheet));
  const unseen = new Set(sheet.cells.filter((cell) => !shown.has(cell)).map(textOf));
  const faults = pages.flatMap(({ page, number }) => {
    const where = `${sheet.name} 第${number}页`;
    const body = page.words.filter((word) => isBody(word, page));
    const hashes = body.filter(({ text }) => text.includes('##'));
    if (body.length === 0) return [`${where}：空白页`];
    return [
      ...(body.every(({ text }) => frame.some((known) => known.includes(text))) ? [`${where}：只有表头或落款`] : []),
      ...hashes.map(() => `${where}：数字排不下（####）`),
      ...hiddenWords({ ...page, words: body }, unseen).map((what) => `${where}：${what}`),
    ];
  });
  const all = pages.map(({ page }) => page.text).join('');
  const missing = printedCells(sheet)
    .filter((cell) => !all.includes(textOf(cell)))
    .map((cell) => `${sheet.name} R${cell.row}C${cell.column}：没有印全“${String(cell.value)}”`);
  return [...(pages.length === 0 ? [`${sheet.name}：没有印出来`] : []), ...faults, ...missing];
}

/** What a reader of the printed sheets would find wrong, page by page. */
export const printFaults = (pages: readonly PrintedPage[], sheets: readonly SheetPlan[]): string[] =>
  pagesOf(pages, sheets).flatMap(pageFaults);
