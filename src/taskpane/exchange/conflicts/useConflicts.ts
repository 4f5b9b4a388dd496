import { useState, type KeyboardEvent } from 'react';
import type { ConflictLine } from '../../../app/desk/exchange/exchangeDesk';
import type { Decision } from '../../../exchange/model';
import { useExchange } from '../useExchange';
import { decided, decisionsFor, nextOpen } from './decisions';

/** Keys while the focus is among the conflicts. */
const KEYS: Readonly<Record<string, Decision | null | 'next' | 'previous'>> = {
  '1': 'ours',
  '2': 'theirs',
  '0': null,
  n: 'next',
  p: 'previous',
};

/** Walking through the conflicts and deciding them; a decision goes on to the next open one. */
export function useConflicts(conflicts: readonly ConflictLine[]) {
  const [state, store] = useExchange();
  const decisions = decisionsFor(conflicts, state.decisions);
  const [wanted, setWanted] = useState(() => nextOpen(conflicts, decisions, -1));
  const at = Math.max(0, Math.min(wanted, conflicts.length - 1));
  const current = conflicts[at];

  const decide = (ids: readonly string[], decision: Decision | null) => {
    store.set({ decisions: decided(store.get().decisions, ids, decision) });
  };
  const step = (by: number) => {
    setWanted(Math.max(0, Math.min(conflicts.length - 1, at + by)));
  };
  const choose = (decision: Decision | null) => {
    if (current === undefined) return;
    decide([current.id], decision);
    if (decision !== null) setWanted(nextOpen(conflicts, decided(decisions, [current.id], decision), at));
  };

  return {
    decisions,
    at,
    current,
    go: setWanted,
    step,
    choose,
    decide,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
      const act = KEYS[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      if (act === 'next' || act === 'previous') step(act === 'next' ? 1 : -1);
      else choose(act);
    },
  };
}
