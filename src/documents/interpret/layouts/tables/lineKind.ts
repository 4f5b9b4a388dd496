import { headsAnyTable } from '../../header/words';
import type { Column } from '../../header';
import { isFurniture, isPartHeading } from '../../headings';
import { bareNumber } from '../../numerals';
import { compact } from '../../text';
import { type GridCell, type GridLine, lineText, ownCells } from './gridLines';

export type LineKind = 'section' | 'group' | 'title' | 'furniture' | 'below' | 'foreignHeading' | 'cells' | 'text';

const PART = /^第[一二三四五六七八九十]{1,3}(?:部分|章|篇)/;
const GROUP = /^[(（][一二三四五六七八九十]{1,3}[)）]\s*\S/;
const LONGEST_TITLE = 60;
const LONGEST_PLAIN_TITLE = 40;
const SENTENCE = /[。;；!！：:]$/;

const BELOW =
  /^(?:(?:注|备注|说明|附注|附|填表说明|填报说明|填表人|填报人|制表人?|审核人?|审批人|单位负责人|负责人|联系人|联系电话|经办人|填报单位|报送单位|填报日期|填报时间|填表日期|填表时间|报送时间|抄送|附件\d*)\s*[:：]|(?:合计|总计|小计|共计)(?:$|\s|[:：\d]))/;

export const isBelow = (text: string): boolean => BELOW.test(text);

/** The only text of a row, and whether its cell stretches over the table. */
interface SoleText {
  readonly column: number;
  readonly text: string;
  readonly stretched: boolean;
}

function soleText({ cells }: GridLine): SoleText | null {
  const column = cells.findIndex(({ atoms }) => atoms.length > 0);
  const cell = cells[column];
  if (!cell || cells.some((other) => (other.atoms.length > 0 && other !== cell) || other.covered === 'above'))
    return null;
  const over = cells.filter(({ covered, anchor }) => covered === 'left' && anchor === cell.anchor).length + 1;
  return { column, text: cell.text, stretched: cells.length > 1 && over * 3 >= cells.length * 2 };
}

const isTitle = (text: string, longest: number): boolean => text.length <= longest && !SENTENCE.test(text);

export function titleKind(text: string): 'section' | 'group' | null {
  if (isPartHeading(text) || (PART.test(text) && isTitle(text, LONGEST_TITLE))) return 'section';
  return GROUP.test(text) && isTitle(text, LONGEST_TITLE) ? 'group' : null;
}

/** 一 | 加强解读: the number of a part's title in a cell of its own, above rows numbered 1, 2, 3. */
function splitTitle(line: GridLine, next: GridLine | undefined, numberColumn: number): 'section' | 'group' | null {
  const own = ownCells(line);
  const [first, second] = own;
  if (own.length !== 2 || !first || !second || line.cells.indexOf(first) !== numberColumn) return null;
  const below = bareNumber(next?.cells[numberColumn]?.text ?? '') ?? '';
  if (!/^[一二三四五六七八九十]{1,3}$/.test(bareNumber(first.text) ?? '') || !/^\d/.test(below)) return null;
  if (!isTitle(second.text, LONGEST_PLAIN_TITLE) || line.cells.some(({ covered }) => covered === 'above')) return null;
  return /^[(（]/.test(first.text) ? 'group' : 'section';
}

const isOtherHeading = (own: readonly GridCell[]): boolean =>
  own.length >= 2 && own.every(({ text }) => headsAnyTable(text));

/** What a line is in a table with these columns; `titles` are the lines above the table, which a page may repeat. */
export function lineKind(
  line: GridLine,
  next: GridLine | undefined,
  columns: readonly Column[],
  titles: ReadonlySet<string>,
): LineKind {
  const text = lineText(line);
  if (isFurniture(text) || titles.has(text)) return 'furniture';
  if (!line.isRow || line.cells.length < 2) return isBelow(text) ? 'below' : (titleKind(text) ?? 'text');
  const own = ownCells(line);
  if (isBelow(own[0]?.text ?? '')) return 'below';
  const numberColumn = columns.findIndex(({ field }) => field === 'number');
  const sole = soleText(line);
  if (!sole) return splitTitle(line, next, numberColumn) ?? (isOtherHeading(own) ? 'foreignHeading' : 'cells');
  const first = sole.stretched || sole.column === 0;
  const numbered = first ? titleKind(sole.text) : null;
  if (numbered) return numbered;
  const plain = sole.stretched || (first && numberColumn === 0 && bareNumber(compact(sole.text)) === null);
  if (!plain) return 'cells';
  if (isTitle(sole.text, LONGEST_PLAIN_TITLE)) return 'title';
  return sole.stretched ? 'text' : 'cells';
}
