import type { UnitView } from '../../../app/desk/desk';
import type { DraftUnit } from './draftUnits';

export type WeightView = Pick<UnitView, 'share' | 'shortfall' | 'reason'> & {
  readonly verdict: UnitView['verdict'] | '写入后核验';
};

const LATER: WeightView = { verdict: '写入后核验', share: null, shortfall: null, reason: '' };

/** The verdict of a unit as the workbook gives it; changed numbers are judged once they are written. */
export function weightOf({ base, entry }: DraftUnit): WeightView {
  const isAsWritten = base !== null && base.entry.total === entry.total && base.entry.points === entry.points;
  return isAsWritten ? base : LATER;
}
