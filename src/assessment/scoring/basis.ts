import { decimal, settle } from '../../shared/decimal';
import type { Assessment, Cell, EvidenceRow, Task } from '../model/assessment';
import { cellText, isBlank, nameKey, numberIn } from './cells';
import { conclusionIn } from './conclusion';
import { firstByName } from './firstByName';

/** What a score is given on, in the order of 评分依据; of a long text so many characters of its beginning and its end. */
export const BASIS_PARTS = [
  { key: 'progress', of: 'row', head: 90, tail: 9 },
  { key: 'evidence', of: 'row', head: 9000, tail: 900 },
  { key: 'publishedOn', of: 'row', head: 90, tail: 9 },
  { key: 'count', of: 'row', head: 90, tail: 9 },
  { key: 'points', of: 'row', head: 90, tail: 9 },
  { key: 'deadline', of: 'row', head: 90, tail: 9 },
  { key: 'requiredCount', of: 'row', head: 90, tail: 9 },
  { key: 'requirement', of: 'task', head: 6000, tail: 600 },
  { key: 'rubric', of: 'task', head: 4000, tail: 400 },
] as const;
export type BasisKey = (typeof BASIS_PARTS)[number]['key'];

/** Between the parts. */
export const BASIS_SEPARATOR = '␟';

/** E2: fourteen digits, as TEXT(ROUND(x,8)+0,"0.0000000000000E+00") gives them. */
function numberText(value: number): string {
  const settled = settle(decimal(value));
  const [digits = '', exponent = ''] = settled.abs().toExponential(13).split('e');
  const power = `${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
  return `${settled.lt(0) ? '-' : ''}${digits}E${power}`;
}

function partText(cell: Cell, head: number, tail: number): string {
  const number = numberIn(cell);
  if (number !== null) return numberText(number);
  const text = cellText(cell);
  return text.slice(0, head) + text.slice(head).slice(-tail);
}

function cellOf(key: BasisKey, row: EvidenceRow, task: Task | undefined): Cell {
  if (key === 'requirement' || key === 'rubric') return task?.[key] ?? null;
  if (key !== 'points') return row[key];
  return row.points === 'follows' ? (task?.points ?? null) : row.points.typed;
}

/** Spaces tell nothing: those around a part go, several in a row are one. */
const withoutSpaces = (text: string): string =>
  text
    .replace(/\r/g, '')
    .replace(/[ \u3000]+/g, ' ')
    .replace(/ ?␟ ?/g, BASIS_SEPARATOR)
    .replace(/^ | $/g, '');

/** E1, E2: what a score of this row would be given on now, as one text. */
export const basisOf = (row: EvidenceRow, task: Task | undefined): string =>
  withoutSpaces(
    BASIS_PARTS.map(({ key, head, tail }) => partText(cellOf(key, row, task), head, tail)).join(BASIS_SEPARATOR),
  );

/** E3: the score was given on something else than what stands there now. */
export const isStale = (row: EvidenceRow, task: Task | undefined): boolean =>
  conclusionIn(row.conclusion) !== null && !isBlank(row.basis) && cellText(row.basis) !== basisOf(row, task);

/** E4: the row as scored now; without a conclusion there is no score that could rest on anything. */
export const stampBasis = (row: EvidenceRow, task: Task | undefined): EvidenceRow => ({
  ...row,
  basis: conclusionIn(row.conclusion) === null ? null : basisOf(row, task),
});

/** E4: rows with a conclusion whose basis is not recorded rest on what stands there now. */
export function stampMissing(assessment: Assessment): Assessment {
  const taskOf = firstByName(assessment.tasks, ({ id }) => id);
  const evidence = assessment.evidence.map((row) =>
    conclusionIn(row.conclusion) === null || !isBlank(row.basis)
      ? row
      : stampBasis(row, taskOf.get(nameKey(row.taskId))),
  );
  return { ...assessment, evidence };
}
