import { useSyncExternalStore } from 'react';

/** High enough for a row and all fields at once. */
const tall = window.matchMedia('(min-height: 600px)');

function subscribe(changed: () => void): () => void {
  tall.addEventListener('change', changed);
  return () => {
    tall.removeEventListener('change', changed);
  };
}

export const useIsTall = (): boolean => useSyncExternalStore(subscribe, () => tall.matches);
