import { useEffect, useSyncExternalStore } from 'react';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { flowOf } from './flow/flowOf';
import type { ScoringFlow } from './flow/scoringFlow';
import type { ScoringState } from './flow/scoringState';

/** The walk through the rows, kept in step with the round and with the selection in Excel. */
export function useScoring(): readonly [ScoringState, ScoringFlow] {
  const flow = flowOf(useServices());
  const { overview, take } = useRound();
  const state = useSyncExternalStore(flow.subscribe, flow.get);
  useEffect(() => {
    flow.reportTo(take);
  }, [flow, take]);
  useEffect(() => flow.follow(), [flow]);
  useEffect(() => {
    void flow.reload(overview);
  }, [flow, overview]);
  return [state, flow];
}
