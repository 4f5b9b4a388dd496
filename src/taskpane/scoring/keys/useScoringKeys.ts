import { useEffect, useEffectEvent } from 'react';
import type { ScoringFlow } from '../flow/scoringFlow';
import { SCORING_KEYS, type PageActions } from './scoringKeys';

const TEXT = 'textarea, select, [contenteditable="true"], input:not([type="checkbox"]):not([type="radio"])';
/** Places that use letters, digits or arrows themselves. */
const OWN_KEYS = '[role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]';

function keyOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) return key.startsWith('Arrow') ? `Alt+${key}` : null;
  return key.length === 1 ? key.toLowerCase() : null;
}

/** Lets single keys act while the page is shown, but never while someone types. */
export function useScoringKeys(flow: ScoringFlow, hasKeys: boolean, page: PageActions): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === null || event.isComposing || event.defaultPrevented || event.repeat) return;
    const target = event.target instanceof Element ? event.target : null;
    const isSingle = key.length === 1;
    if (target?.closest(OWN_KEYS) != null || (isSingle && target?.closest(TEXT) != null)) return;
    const found = SCORING_KEYS.find(({ keys }) => keys.includes(key));
    if (found === undefined || (isSingle && !hasKeys)) return;
    event.preventDefault();
    found.act(flow, page);
  });
  useEffect(() => {
    document.addEventListener('keydown', act);
    return () => {
      document.removeEventListener('keydown', act);
    };
  }, []);
}
