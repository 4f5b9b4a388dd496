import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { PAPER_ITEMS } from '../../src/workbook/layout/paperSettings';
import { parseWorkbook } from '../../src/workbook/parse/parseWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { assessmentArbitrary } from '../support/assessment-arbitrary';
import { gridOf } from '../../src/workbook/planGrid';

const planOf = (assessment: Assessment) => planWorkbook(assessment, scoreAssessment(assessment).value);

/** A row in which nobody entered anything is no row. */
const isEmptyRecord = (record: object): boolean =>
  Object.values(record).every((value) => value === null || (typeof value === 'string' && /^[ \u3000]*$/.test(value)));

/** An empty text is an empty cell; texts that belong to the model itself (names, requirements) stay as they are. */
const withEmptyCells = <T extends object>(record: T, keys: readonly (keyof T)[]): T => ({
  ...record,
  ...Object.fromEntries(keys.filter((key) => record[key] === '').map((key) => [key, null])),
});

const ENTERED = [
  'deadline',
  'requiredCount',
  'progress',
  'evidence',
  'publishedOn',
  'count',
  'selfScore',
  'conclusion',
  'rate',
  'deduction',
  'deductionReason',
  'override',
  'overrideReason',
  'assessor',
  'appealReason',
  'appealEvidence',
  'scoreBeforeAppeal',
  'appealVerdict',
  'appealAnswer',
] as const;

const allKeys = <T extends object>(record: T): T => withEmptyCells(record, Object.keys(record) as (keyof T)[]);

/** What people entered, as a sheet can hold it. */
const asEntered = (assessment: Assessment): Assessment => ({
  ...assessment,
  tasks: assessment.tasks.map((task) => withEmptyCells(task, ['deadlineDate', 'requiredCount', 'points', 'rubric'])),
  weights: assessment.weights.map((row) => withEmptyCells(row, ['total', 'points', 'document', 'clause'])),
  evidence: assessment.evidence.map((row) => ({
    ...withEmptyCells(row, ENTERED),
    points: row.points === 'follows' || row.points.typed !== '' ? row.points : { typed: null },
  })),
  settings: assessment.settings.map(allKeys).filter((row) => !isEmptyRecord(row)),
  grades: assessment.grades.map(allKeys).filter((row) => !isEmptyRecord(row)),
  paper: [
    ...assessment.paper.map(allKeys).filter((row) => !isEmptyRecord(row)),
    ...Object.values(PAPER_ITEMS)
      .filter(({ name }) => !assessment.paper.some((row) => row.name === name))
      .map(({ name }) => ({ name, value: null })),
  ],
  adjustments: assessment.adjustments.map(allKeys).filter((row) => !isEmptyRecord(row)),
  log: assessment.log.map(allKeys).filter((row) => !isEmptyRecord(row)),
});

describe('write and parse are inverses', () => {
  it('parse(write(x)) = x for what people enter', () => {
    fc.assert(
      fc.property(assessmentArbitrary(), (assessment) => {
        const { value } = parseWorkbook(gridOf(planOf(assessment)));
        expect(value?.assessment).toEqual(asEntered(assessment));
      }),
      { seed: 20170626, numRuns: 500 },
    );
  });

  it('and so they are through a real .xlsx file', async () => {
    await fc.assert(
      fc.asyncProperty(assessmentArbitrary(), async (assessment) => {
        const { value: grid } = await readWorkbook(await writeWorkbook(planOf(assessment)));
        expect(grid && parseWorkbook(grid).value?.assessment).toEqual(asEntered(assessment));
      }),
      { seed: 39, numRuns: 40 },
    );
  });
});
