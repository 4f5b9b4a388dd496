import type { Assessment } from '../../assessment/model/assessment';
import type { UnitField } from '../../assessment/model/package';
import { rowKey } from '../../assessment/rowEntries';
import { cellText, isUnreadableDate, isUnreadableNumber, numberIn } from '../../assessment/scoring/cells';
import { pointsByRow } from '../../assessment/scoring/points';
import type { Decimal } from '../../shared/decimal';
import type { Headings } from '../merge/headings';
import { oncePer } from '../merge/oncePer';
import type { ReturnedCell } from './cellsReturned';
import { raise, type ReturnIssue, type ReturnIssueCode } from './issues';
import { someNamed } from './someNamed';

type PointsOf = (cell: ReturnedCell) => Decimal | null;

/** 分值 of each row here, by unit and task. */
const pointsIn = oncePer(({ tasks, evidence }: Assessment): PointsOf => {
  const pointsOf = pointsByRow(tasks);
  const rows = new Map(evidence.map((row) => [rowKey(row.unit, row.taskId), row]));
  return ({ unit, taskId }) => {
    const row = rows.get(rowKey(unit, taskId));
    return row === undefined ? null : pointsOf(row);
  };
});

function isOutOfRange(cell: ReturnedCell, points: PointsOf): boolean {
  const score = numberIn(cell.value);
  return score !== null && (score < 0 || (points(cell)?.lt(score) ?? false));
}

interface Check {
  readonly field: UnitField;
  readonly code: ReturnIssueCode;
  readonly isWrong: (cell: ReturnedCell, points: PointsOf) => boolean;
}

/** What 提示 says of the same cells once they stand in a row, said of the file that brings them. */
const CHECKS: readonly Check[] = [
  { field: 'publishedOn', code: 'notDay', isWrong: ({ value }) => isUnreadableDate(value) },
  { field: 'count', code: 'notNumber', isWrong: ({ value }) => isUnreadableNumber(value) },
  { field: 'selfScore', code: 'notNumber', isWrong: ({ value }) => isUnreadableNumber(value) },
  { field: 'selfScore', code: 'selfScoreOutOfRange', isWrong: isOutOfRange },
];

const LONGEST = 20;

function named({ taskId, value }: ReturnedCell): string {
  const text = cellText(value);
  return `${taskId}“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}

/** Cells that a unit filled in with what no rule can count: they are taken as they are, and asked about. */
export function typeRemarks(hub: Assessment, changed: readonly ReturnedCell[], headings: Headings): ReturnIssue[] {
  return CHECKS.flatMap(({ field, code, isWrong }) => {
    const cells = changed.filter((cell) => cell.field === field && isWrong(cell, pointsIn(hub)));
    if (cells.length === 0) return [];
    const column = headings.column('evidence', field);
    return [raise(code, { column, count: cells.length, cells: someNamed(cells.map(named)) })];
  });
}
