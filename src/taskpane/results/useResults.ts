import { useSyncExternalStore } from 'react';
import type { Observable } from '../scoring/flow/observable';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { resultsStore, type ResultsState } from './resultsStore';

/** What was chosen on this page for the open round, and the place where it is kept. */
export function useResults(): readonly [ResultsState, Observable<ResultsState>] {
  const { desk } = useServices();
  const store = resultsStore(desk, useRound().overview.title);
  return [useSyncExternalStore(store.subscribe, store.get), store];
}
