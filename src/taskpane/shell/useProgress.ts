import { useEffect, useState } from 'react';
import type { PaneScreen } from '../services/PaneServices';

/** How far a write into the spreadsheet has come, from 0 to 1; null while nobody says. */
export function useProgress(screen: PaneScreen | null): number | null {
  const [part, setPart] = useState<number | null>(null);
  useEffect(
    () =>
      screen?.onProgress((done, all) => {
        setPart(all === 0 ? null : done / all);
      }),
    [screen],
  );
  return part;
}
