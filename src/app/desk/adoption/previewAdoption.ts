import type { Breakdown } from '../../../assessment/model/breakdown';
import { renewalLines } from '../../renewalLines';
import { renewalOf } from '../../renewWorkbook';
import type { AdoptionPreview } from '../desk';
import type { Round } from '../round/round';

/** What a notice would do to the open round, or to none. */
export function previewAdoption(round: Round | null, breakdown: Breakdown, source: string): AdoptionPreview {
  if (round === null) {
    return { isNew: true, same: 0, changed: 0, added: breakdown.tasks.length, gone: 0, lines: [] };
  }
  const { renewal } = renewalOf(round.parsed.assessment, { breakdown, source, time: '' });
  const count = (status: string): number => renewal.comparison.filter((one) => one.status === status).length;
  return {
    isNew: false,
    ...{ same: count('same'), changed: count('changed'), added: count('new'), gone: count('gone') },
    lines: renewalLines(renewal),
  };
}
