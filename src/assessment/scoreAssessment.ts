import type { Assessment, EvidenceRow } from './model/assessment';
import type { AssessmentScores } from './model/scores';
import type { Result } from '../shared/issue';
import { checkAssessment } from './checks/checkAssessment';
import type { AssessmentIssueCode } from './issues';
import { withStandings } from './ranking';
import { nameKey } from './scoring/cells';
import { conclusionIn } from './scoring/conclusion';
import { firstByName } from './scoring/firstByName';
import { gradeLadder } from './scoring/grade';
import { pointsByRow } from './scoring/points';
import { scoreRow } from './scoring/row';
import { readSettings } from './scoring/settings';
import { scoreUnit, type UnitInputs } from './scoring/unit';
import type { ConcludedRow } from './scoring/unitSums';

/** Every score of the workbook (SPEC.md), with everything in it that needs a person's eye. Linear in its rows. */
export function scoreAssessment(assessment: Assessment): Result<AssessmentScores, AssessmentIssueCode> {
  const { value: settings, issues } = readSettings(assessment.settings);
  const pointsOf = pointsByRow(assessment.tasks);
  const taskOf = firstByName(assessment.tasks, ({ id }) => id);
  const concluded = assessment.evidence.map((row) => ({
    unit: row.unit,
    conclusion: conclusionIn(row.conclusion),
    score: scoreRow(row, taskOf.get(nameKey(row.taskId)), pointsOf(row), settings),
  }));
  const rows = concluded.map(({ score }) => score);
  const ladder = gradeLadder(assessment.grades);
  const units = withStandings(unitInputs(assessment, concluded).map((inputs) => scoreUnit(inputs, ladder, settings)));
  return { value: { rows, units }, issues: [...issues, ...checkAssessment(assessment, rows)] };
}

type RowOfUnit = ConcludedRow & Pick<EvidenceRow, 'unit'>;

function unitInputs(assessment: Assessment, rows: readonly RowOfUnit[]): UnitInputs[] {
  const rowsByUnit = byUnit(rows);
  const adjustmentsByUnit = byUnit(assessment.adjustments);
  const weightsByUnit = byUnit(assessment.weights);
  return assessment.units.map((unit) => {
    const key = nameKey(unit.name);
    return {
      unit,
      rows: rowsByUnit.get(key) ?? [],
      adjustments: adjustmentsByUnit.get(key) ?? [],
      weight: weightsByUnit.get(key)?.[0] ?? null,
    };
  });
}

/** C5 */
function byUnit<Row extends { readonly unit: Assessment['adjustments'][number]['unit'] }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (typeof row.unit !== 'string') continue;
    const key = nameKey(row.unit);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
