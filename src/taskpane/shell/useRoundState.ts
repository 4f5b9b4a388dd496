import { useEffect, useMemo, useRef, useState } from 'react';
import type { Overview } from '../../app/desk/desk';
import { messageOf } from '../parts/messageOf';
import type { PaneServices } from '../services/PaneServices';
import type { Round } from '../services/roundContext';

interface RoundState {
  /** Null until the workbook was read for the first time. */
  readonly round: Round | null;
  /** Why it could not be read. */
  readonly failure: string | null;
  readonly refresh: () => void;
}

/** Where the round stands: read at the start, and again whenever somebody changes the workbook. Never two readings at once. */
export function useRoundState({ desk, screen }: PaneServices): RoundState {
  const [known, setKnown] = useState<{ readonly overview: Overview; readonly version: number } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const reading = useRef<'idle' | 'running' | 'again'>('idle');

  const { take, refresh } = useMemo(() => {
    const take = (overview: Overview): void => {
      setKnown((last) => ({ overview, version: (last?.version ?? 0) + 1 }));
    };
    const refresh = (): void => {
      if (reading.current !== 'idle') {
        reading.current = 'again';
        return;
      }
      reading.current = 'running';
      desk
        .refresh()
        .then(
          (overview) => {
            setFailure(null);
            take(overview);
          },
          (error: unknown) => {
            setFailure(messageOf(error));
          },
        )
        .finally(() => {
          const isStale = reading.current === 'again';
          reading.current = 'idle';
          if (isStale) refresh();
        })
        .catch(() => undefined);
    };
    return { take, refresh };
  }, [desk]);

  useEffect(() => {
    refresh();
    return screen?.onChanged(refresh);
  }, [refresh, screen]);

  const round = useMemo(() => (known === null ? null : { ...known, take }), [known, take]);
  return { round, failure, refresh };
}
