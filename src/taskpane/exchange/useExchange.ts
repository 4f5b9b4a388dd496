import { useSyncExternalStore } from 'react';
import type { Observable } from '../scoring/flow/observable';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { exchangeStore, type ExchangeState } from './exchangeStore';

/** What was entered and chosen on this page for the open round, and the place where it is kept. */
export function useExchange(): readonly [ExchangeState, Observable<ExchangeState>] {
  const { desk } = useServices();
  const store = exchangeStore(desk, useRound().overview.title);
  return [useSyncExternalStore(store.subscribe, store.get), store];
}
