import { useEffect, useEffectEvent, useState } from 'react';
import type { PaneScreen } from '../services/PaneServices';

/** How far a write into the spreadsheet has come, and the way to stop it. */
export function useProgress(screen: PaneScreen | null) {
  const [part, setPart] = useState<number | null>(null);
  const [isStopping, setStopping] = useState(false);
  const advance = useEffectEvent((done: number, all: number) => {
    setPart(all === 0 ? null : done / all);
    // Asked for before the writing had begun.
    if (isStopping) screen?.cancel();
  });
  useEffect(() => screen?.onProgress(advance), [screen]);
  return {
    /** From 0 to 1; null while nobody says. */
    part,
    isStopping,
    stop: () => {
      setStopping(true);
      screen?.cancel();
    },
  };
}
