import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { cases } from '../support/cases';
import { scoreDifferences } from '../support/same-scores';
import { slowScores } from '../support/slow-scoring';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const PER_SEED = cases(1000);

describe('the engine and SPEC.md read a second time give the same scores', () => {
  it.each(SEEDS)('seed %i', (seed) => {
    for (const [index, assessment] of sampleAssessments(PER_SEED, seed).entries()) {
      const differences = scoreDifferences(scoreAssessment(assessment).value, slowScores(assessment));
      expect({ index, differences }).toEqual({ index, differences: [] });
    }
  });
});
