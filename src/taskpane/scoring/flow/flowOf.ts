import type { Desk } from '../../../app/desk/desk';
import type { PaneServices } from '../../services/PaneServices';
import { scoringFlow, type ScoringFlow } from './scoringFlow';
import { shownInExcel } from './shownInExcel';

const flows = new WeakMap<Desk, ScoringFlow>();

/** The walk of this pane: it outlives its page, so that nothing typed is lost while another part is looked at. */
export function flowOf({ desk, screen }: Pick<PaneServices, 'desk' | 'screen'>): ScoringFlow {
  const known = flows.get(desk);
  if (known !== undefined) return known;
  const flow = scoringFlow(desk, shownInExcel(screen));
  flows.set(desk, flow);
  return flow;
}
