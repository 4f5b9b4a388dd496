import { isBlank } from '../../../assessment/scoring/cells';
import type { NextStep, Overview } from '../desk';
import { barriers } from './barriers';
import type { Round } from './round';

type Stand = Pick<Overview, 'tasks' | 'units' | 'rows' | 'weights' | 'openOwners'>;

/**
 * What it makes sense to do next. Before the first conclusion the round is set up: tasks, units, owners that the rules left
 * open, weights. Once scoring has begun it is not interrupted; what was left open comes back when the last row is assessed,
 * since rankings do not depend on weights but are printed with them.
 */
export function nextStep({ tasks, units, rows, weights, openOwners }: Stand, round: Round): NextStep {
  if (barriers(round).length > 0) return 'repair';
  if (tasks === 0) return 'import';
  if (units === 0) return 'roster';
  const hasWeights = round.parsed.assessment.weights.some(({ total, points }) => !isBlank(total) || !isBlank(points));
  if (rows.assessed === 0) {
    if (openOwners > 0) return 'owners';
    return hasWeights ? 'score' : 'weights';
  }
  if (rows.assessed < rows.all) return 'score';
  if (openOwners > 0) return 'owners';
  return weights.unverifiable > 0 ? 'weights' : 'rank';
}
