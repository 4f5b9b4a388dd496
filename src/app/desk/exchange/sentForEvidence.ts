import type { Assessment } from '../../../assessment/model/assessment';
import { nameKey } from '../../../assessment/scoring/cells';
import type { Overview } from '../stepResult';
import { unitExchanges } from './unitExchanges';

/** Units whose last package asks for evidence. */
const asked = (assessment: Assessment) => unitExchanges(assessment).filter(({ sent }) => sent?.kind === 'evidence');

/** How many of them there are, how many are back, and until when the others are due. */
export function sentForEvidence(assessment: Assessment): Overview['exchange'] {
  const sent = asked(assessment);
  const out = sent.filter(({ returned }) => returned === null);
  return {
    sent: sent.length,
    returned: sent.length - out.length,
    dues: out.map(({ sent: last }) => last?.due ?? ''),
  };
}

/** Keys of the units whose evidence is still awaited. */
export const unitsOut = (assessment: Assessment): ReadonlySet<string> =>
  new Set(
    asked(assessment)
      .filter(({ returned }) => returned === null)
      .map(({ unit }) => nameKey(unit)),
  );
