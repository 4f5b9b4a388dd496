import type { Cell, EvidenceRow } from '../../../assessment/model/assessment';
import { isAppealed, isAppealOpen } from '../../../assessment/scoring/appeal';
import { groupOf } from '../../../assessment/ranking';
import { cellText, nameKey, numberIn } from '../../../assessment/scoring/cells';
import { conclusionIn } from '../../../assessment/scoring/conclusion';
import type { Decimal } from '../../../shared/decimal';
import { hintTexts } from '../../../workbook/formulas/evidence';
import { placeOf } from '../../../workbook/parse/recordPlaces';
import type { ScoringRow } from '../desk';
import type { Round } from '../round/round';
import { basisChanges } from './basisChanges';
import { dateText } from './cellTexts';
import { rowEntry } from './rowEntry';

const cents = (score: Decimal | null): string | null => score?.toFixed(2) ?? null;

/** P, or what stands in its place. */
function pointsText(points: Decimal | null, row: EvidenceRow, ofTask: Cell): string {
  if (points !== null) return points.toFixed();
  return cellText(row.points === 'follows' ? ofTask : row.points.typed);
}

const appealOf = (row: EvidenceRow): ScoringRow['appeal'] =>
  isAppealed(row)
    ? {
        reason: cellText(row.appealReason),
        evidence: cellText(row.appealEvidence),
        scoreBefore: numberIn(row.scoreBeforeAppeal)?.toFixed(2) ?? cellText(row.scoreBeforeAppeal),
        isOpen: isAppealOpen(row),
      }
    : null;

/** A row of 证据评分 with all that its assessor needs to see. */
export function scoringRow(round: Round, position: number): ScoringRow | null {
  const { parsed, scores, rows } = round;
  const { evidence, tasks, units } = parsed.assessment;
  const row = evidence[position];
  const score = scores.rows[position];
  if (row === undefined || score === undefined) return null;
  const isOf = (name: string, other: string): boolean => nameKey(name) === nameKey(other);
  const task = tasks.find(({ id }) => isOf(id, row.taskId));
  const unit = units.find(({ name }) => isOf(name, row.unit));
  const places = parsed.places.evidence;
  return {
    name: rows.nameAt(position),
    at: places ? placeOf(places, position, 'conclusion') : null,
    unit: row.unit,
    group: unit ? groupOf(unit) : '',
    taskId: row.taskId,
    item: task?.item ?? '',
    requirement: task?.requirement ?? '',
    role: row.role,
    channel: task?.channel ?? '',
    deadlineText: task?.deadlineText ?? '',
    deadline: dateText(row.deadline),
    rubric: cellText(task?.rubric ?? null),
    measures: task?.measures ?? '',
    source: task?.source ?? '',
    points: pointsText(score.points, row, task?.points ?? null),
    requiredCount: cellText(row.requiredCount),
    submitted: {
      progress: cellText(row.progress),
      evidence: cellText(row.evidence),
      publishedOn: dateText(row.publishedOn),
      count: cellText(row.count),
      selfScore: cellText(row.selfScore),
    },
    entry: rowEntry(row),
    overdueDays: score.overdueDays,
    score: cents(score.score),
    final: cents(score.final),
    hints: hintTexts(score),
    isAssessed: conclusionIn(row.conclusion) !== null,
    review: score.isStale ? { changes: basisChanges(row, task) } : null,
    appeal: appealOf(row),
  };
}
