import { type Column, columnsOf, fieldsOfWord, isGridHeader } from '../../header';
import { bareNumber } from '../../numerals';
import { compact } from '../../text';
import { type GridLine, ownCells } from './gridLines';

export interface FoundHeading {
  readonly columns: readonly Column[];
  /** Rows of the heading. */
  readonly count: number;
}

const MOST_ROWS = 3;
const LONGEST_CELL = 40;
const LONGEST_LOWER = 14;
/** A heading over the columns of several roles. */
const UMBRELLA = /^(?:责任|职责|任务|工作|单位|部门)*(?:分工|落实|划分|安排|单位|部门|分解|主体)$/;
const STARTS = /^(?:开始|起始|启动|起|自)(?:时间|日期)?$/;
const UNITS: readonly string[] = ['lead', 'responsible', 'cooperating'];

const isKnown = (text: string): boolean => fieldsOfWord(text).length > 0;
/** 牵头 alone, under 责任分工. */
const asUnit = (text: string): string => `${compact(text)}单位`;

const mayHead = (line: GridLine): boolean =>
  ownCells(line).every(({ text }) => text.length <= LONGEST_CELL && !/[。；;!！]/.test(text));

/** Texts of one column from top to bottom → its heading word. */
function wordOf(parts: readonly string[]): string {
  const bottom = parts.at(-1) ?? '';
  const above = parts.slice(0, -1).reverse();
  if (parts.length < 2) return bottom;
  if (above.some((top) => fieldsOfWord(top)[0] === 'deadline') && STARTS.test(compact(bottom))) return parts.join('');
  const whole = parts.map(compact).join('');
  const candidates = [
    bottom,
    whole,
    ...(above.some((top) => UMBRELLA.test(compact(top))) ? [asUnit(bottom)] : []),
    ...above,
  ];
  return candidates.find(isKnown) ?? bottom;
}

const widthOf = ({ cells }: GridLine): number => cells.findLastIndex(({ text, covered }) => text !== '' || covered) + 1;

/** The second row shows only what stands under 责任分工, and nothing shows where that is. */
function spliced([top, bottom]: readonly GridLine[]): string[] | null {
  if (!top || !bottom || widthOf(bottom) >= widthOf(top) || bottom.cells[0]?.text === '') return null;
  if ([...top.cells, ...bottom.cells].some(({ covered }) => covered !== null)) return null;
  const upper = top.cells.slice(0, widthOf(top)).map(({ text }) => text);
  const lower = bottom.cells.slice(0, widthOf(bottom)).map(({ text }) => text);
  const umbrellas = upper.flatMap((text, index) => (UMBRELLA.test(compact(text)) ? [index] : []));
  const [place] = umbrellas;
  if (place === undefined || umbrellas.length > 1) return null;
  const words = lower.map((text) => (isKnown(text) ? text : asUnit(text)));
  if (!words.every((word) => UNITS.includes(fieldsOfWord(word)[0] ?? ''))) return null;
  let gaps = 0;
  while (gaps < words.length - 1 && upper[place + 1 + gaps] === '') gaps += 1;
  return upper.toSpliced(place, 1 + gaps, ...words);
}

/** 责任分工 over several columns, where only the first shows it. */
function umbrellaOver(rows: readonly GridLine[], row: number, column: number): string {
  const cells = rows[row]?.cells.slice(0, column) ?? [];
  const isBelow = (rows[row + 1]?.cells[column]?.text ?? '') !== '';
  const before = cells.findLast(({ text, covered }) => text !== '' || covered !== null);
  return isBelow && before?.covered === null && UMBRELLA.test(compact(before.text)) ? before.text : '';
}

function columnsFor(rows: readonly GridLine[]): Column[] {
  const words = spliced(rows);
  if (words) return columnsOf(words);
  const width = Math.max(...rows.map(widthOf));
  const places = Array.from({ length: width }, (_, column) => rows.flatMap(({ cells }) => cells[column] ?? []));
  const texts = places.map((cells, column) =>
    cells.flatMap(({ covered, text, anchor }, row) => {
      const shown = covered === 'left' ? (anchor?.text ?? '') : text || umbrellaOver(rows, row, column);
      return covered === 'above' || compact(shown) === '' ? [] : [shown];
    }),
  );
  const spans = places.map((cells) => cells.findLast(({ covered }) => covered !== 'above')?.covered === 'left');
  return columnsOf(texts.map(wordOf), spans);
}

/** Whether a row is the lower part of the heading that begins with `rows`. */
function goesOn(rows: readonly GridLine[], next: GridLine): boolean {
  const texts = ownCells(next).map(({ text }) => compact(text));
  const short = texts.every((text) => text.length <= LONGEST_LOWER && bareNumber(text) === null);
  if (texts.length === 0 || !short || !mayHead(next)) return false;
  const anchors = new Set(rows.flatMap(({ cells }) => cells.map(({ anchor }) => anchor)));
  if (next.cells.some(({ covered, anchor }) => covered === 'above' && anchors.has(anchor))) return true;
  const under = rows.some(({ cells }) => cells.some(({ text }) => UMBRELLA.test(compact(text))));
  const all = texts.every((text) => isKnown(text) || (under && isKnown(asUnit(text))));
  return all && !isGridHeader(columnsFor([next]));
}

/** The heading rows of a table of tasks that begin at a line; the longest reading wins. */
export function headingAt(lines: readonly GridLine[], index: number): FoundHeading | null {
  const first = lines[index];
  if (!first?.isRow || ownCells(first).length < 2 || !mayHead(first)) return null;
  let found: FoundHeading | null = null;
  for (let count = 1; count <= MOST_ROWS; count += 1) {
    const rows = lines.slice(index, index + count);
    const next = rows[count - 1];
    if (count > 1 && (!next?.isRow || next.opensTable || !goesOn(rows.slice(0, -1), next))) break;
    const columns = columnsFor(rows);
    if (isGridHeader(columns)) found = { columns, count };
  }
  return found;
}

export const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every(({ word }, index) => word === b[index]?.word);
