import { useCallback, useRef, useState } from 'react';
import type { PartName } from '../services/navigation';

/** The shown part; another one is shown from its beginning. */
export function useParts() {
  const [part, setPart] = useState<PartName>('home');
  const main = useRef<HTMLElement>(null);
  const go = useCallback((next: PartName) => {
    setPart(next);
    if (main.current !== null) main.current.scrollTop = 0;
  }, []);
  return { part, go, main };
}
