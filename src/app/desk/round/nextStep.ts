import { isBlank, nameKey } from '../../../assessment/scoring/cells';
import { conclusionIn } from '../../../assessment/scoring/conclusion';
import type { NextStep, Overview } from '../desk';
import { unitsOut } from '../exchange/sentForEvidence';
import { barriers } from './barriers';
import type { Round } from './round';

type Stand = Pick<Overview, 'tasks' | 'units' | 'rows' | 'weights' | 'openOwners' | 'exchange'>;

/** Rows wait for a conclusion, and all of them belong to units whose package is still out. */
function waitsForReturns({ parsed: { assessment } }: Round): boolean {
  const out = unitsOut(assessment);
  const open = assessment.evidence.filter(({ conclusion }) => conclusionIn(conclusion) === null);
  return open.every(({ unit }) => out.has(nameKey(unit)));
}

/**
 * What it makes sense to do next. Before the first conclusion the round is set up: tasks, units, owners that the rules left
 * open, weights; then packages go out and come back. Once scoring has begun it is not interrupted: an office may score without
 * sending anything, and packages are asked for when no other row is left. What was left open comes back when the last row is
 * assessed, since rankings do not depend on weights but are printed with them.
 */
export function nextStep({ tasks, units, rows, weights, openOwners, exchange }: Stand, round: Round): NextStep {
  if (barriers(round).length > 0) return 'repair';
  if (tasks === 0) return 'import';
  if (units === 0) return 'roster';
  const hasWeights = round.parsed.assessment.weights.some(({ total, points }) => !isBlank(total) || !isBlank(points));
  if (rows.assessed === 0) {
    if (openOwners > 0) return 'owners';
    if (!hasWeights) return 'weights';
    // Evidence that is there without any package came in some other way.
    if (exchange.sent === 0) return rows.all === 0 || rows.submitted > 0 ? 'score' : 'send';
    return exchange.dues.length > 0 ? 'takeBack' : 'score';
  }
  if (rows.assessed < rows.all) return waitsForReturns(round) ? 'takeBack' : 'score';
  if (openOwners > 0) return 'owners';
  return weights.unverifiable > 0 ? 'weights' : 'rank';
}
