import type { Assessment, Cell, EvidenceRow } from '../../src/assessment/model/assessment';
import type { RowScore, UnitScore } from '../../src/assessment/model/scores';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import type { Decimal } from '../../src/shared/decimal';
import { assessment, row, settings } from './assessment-builder';

const first = <T>(values: readonly T[]): T => {
  const [value] = values;
  if (value === undefined) throw new Error('nothing was scored');
  return value;
};

/** A decimal as it is written out. */
export const text = (value: Decimal | null): string | null => value?.toFixed() ?? null;

/** The first row of an assessment. */
export const rowScore = (over: Partial<Assessment>): RowScore => first(scoreAssessment(assessment(over)).value.rows);

/** A single evidence row under the given settings. */
export const scored = (conclusion: Cell, over: Partial<EvidenceRow> = {}, values: Record<string, Cell> = {}) =>
  rowScore({ evidence: [row(conclusion, over)], settings: settings(values) });

/** The first unit of an assessment. */
export const unitScore = (over: Partial<Assessment>): UnitScore => first(scoreAssessment(assessment(over)).value.units);

/** Every unit of an assessment. */
export const unitScores = (over: Partial<Assessment>): readonly UnitScore[] =>
  scoreAssessment(assessment(over)).value.units;

/** Codes with severity and place, as `code severity list[index].field`. */
export const issuesIn = (over: Partial<Assessment>): string[] =>
  scoreAssessment(assessment(over)).issues.map(({ code, severity, at }) => {
    const place = at !== null && 'record' in at ? ` ${at.record}[${at.index}].${at.field ?? ''}` : '';
    return `${code} ${severity}${place}`;
  });
