import type { Cell } from '../../../assessment/model/assessment';
import { appealVerdicts, conclusions } from '../../../assessment/model/words';
import { cellText, isBlank } from '../../../assessment/scoring/cells';
import { decimal } from '../../../shared/decimal';
import { LONGEST_TEXT } from '../../../workbook/layout/limits';
import type { EntryField, RowEntry } from '../desk';
import { plainText, typedNumber } from '../typed';

/** What a typed text stands for in its cell, or why it cannot be taken. */
type Read = { readonly cell: Cell } | { readonly problem: string };

const readWord =
  (column: string, words: readonly string[]) =>
  (typed: string): Read => {
    const word = plainText(typed);
    if (word === '') return { cell: null };
    if (words.some((known) => known === word)) return { cell: word };
    return { problem: `“${typed.trim()}”不是${column}。请选${words.join('、')}，或留空。` };
  };

const OUT_OF_RANGE = '完成率应在0%至100%之间，请改正。';

/** 60% and 0.6 are the same; a bare 60 is asked about. */
function readRate(typed: string): Read {
  const text = plainText(typed);
  if (text === '') return { cell: null };
  const percent = typedNumber(text.replace(/\s*%$/, ''));
  if (percent === null) return { problem: `完成率“${typed.trim()}”不是百分数。请写成60%或0.6。` };
  if (text.endsWith('%')) {
    return percent >= 0 && percent <= 100 ? { cell: decimal(percent).div(100).toNumber() } : { problem: OUT_OF_RANGE };
  }
  if (percent >= 0 && percent <= 1) return { cell: percent };
  if (percent > 1 && percent <= 100) return { problem: `是${percent}%吗？请写成${percent}%。` };
  return { problem: OUT_OF_RANGE };
}

const readNumber =
  (column: string, example: string) =>
  (typed: string): Read => {
    const text = plainText(typed).replace(/\s*分$/, '');
    if (text === '') return { cell: null };
    const value = typedNumber(text);
    return value === null
      ? { problem: `${column}“${typed.trim()}”不是数字。请只填数字，例如${example}。` }
      : { cell: value };
  };

function readDeduction(typed: string): Read {
  const read = readNumber('扣分', '2')(typed);
  const isNegative = 'cell' in read && typeof read.cell === 'number' && read.cell < 0;
  return isNegative ? { problem: '扣分请填正数；要加分，请到“加减分”工作表。' } : read;
}

function readText(typed: string): Read {
  if (typed.length > LONGEST_TEXT) {
    return { problem: `文字有${typed.length}个字符，单元格最多放${LONGEST_TEXT}个。请缩短。` };
  }
  return { cell: isBlank(typed.trim()) ? null : typed.trim() };
}

const READERS: Readonly<Record<EntryField, (typed: string) => Read>> = {
  conclusion: readWord('考评结论', conclusions),
  rate: readRate,
  deduction: readDeduction,
  deductionReason: readText,
  override: readNumber('核定得分', '8.5'),
  overrideReason: readText,
  assessor: readText,
  appealVerdict: readWord('申诉结论', appealVerdicts),
  appealAnswer: readText,
};

export type Problems = Partial<Record<EntryField, string>>;

/**
 * Reads what an assessor typed. Fields that show what already stands in the cell are left out, so that an odd value from the
 * sheet stays as it is until someone changes it.
 */
export function readEntry(
  entry: Partial<RowEntry>,
  shown: RowEntry,
): { readonly cells: Partial<Record<EntryField, Cell>>; readonly problems: Problems } {
  const cells: Partial<Record<EntryField, Cell>> = {};
  const problems: Problems = {};
  for (const [field, typed] of Object.entries(entry) as [EntryField, string][]) {
    if (typed === shown[field]) continue;
    const read = READERS[field](typed);
    if ('problem' in read) problems[field] = read.problem;
    else cells[field] = read.cell;
  }
  return { cells, problems };
}

/** Whether two cells say the same. */
export const isSameCell = (a: Cell, b: Cell): boolean => a === b || (cellText(a) === '' && cellText(b) === '');
