import { BASIS_PARTS, BASIS_SEPARATOR } from '../../assessment/scoring/basis';
import { EVIDENCE, TASKS } from '../layout/tables';
import type { Formula } from '../port';
import { CHINESE_SPACE, lookup, own } from './references';

const LONGEST = 32767;

/** E2: fourteen digits; + 0 makes a negative zero a zero. */
const numberText = (cell: Formula): Formula => `TEXT(ROUND(${cell},8)+0,"0.0000000000000E+00")`;

function partText({ key, of, head, tail }: (typeof BASIS_PARTS)[number]): Formula {
  const cell = of === 'row' ? own(EVIDENCE, key) : lookup(TASKS, key, 'id', own(EVIDENCE, 'taskId'));
  const text = `LEFT(${cell},${head})&RIGHT(MID(${cell},${head + 1},${LONGEST}),${tail})`;
  const part = `IF(ISNUMBER(${cell}),${numberText(cell)},${text})`;
  return of === 'row' ? part : `IFERROR(${part},"")`;
}

const substituted = (text: Formula, from: string, to: string): Formula => `SUBSTITUTE(${text},${from},${to})`;

const joined = BASIS_PARTS.map(partText).join(`&"${BASIS_SEPARATOR}"&`);
const spaced = `TRIM(${substituted(substituted(joined, 'CHAR(13)', '""'), `"${CHINESE_SPACE}"`, '" "')})`;

/** E1, E2: 评分依据 as it would be recorded now. */
export const BASIS_FORMULA: Formula = substituted(
  substituted(spaced, `" ${BASIS_SEPARATOR}"`, `"${BASIS_SEPARATOR}"`),
  `"${BASIS_SEPARATOR} "`,
  `"${BASIS_SEPARATOR}"`,
);
