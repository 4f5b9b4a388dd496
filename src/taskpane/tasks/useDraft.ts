import { useMemo, useRef, useState } from 'react';
import { messageOf } from '../parts/messageOf';
import { Stopped } from '../services/PaneServices';
import { useServices } from '../services/servicesContext';
import type { Draft, DraftState, ReadDraft } from './draftContext';

const NOTHING: DraftState = { status: 'empty', wasStopped: false };

const without = <Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> =>
  new Map([...map].filter(([key]) => key !== id));

/** The notice that is being imported, with its corrections. */
export function useDraft(): Draft {
  const { reader } = useServices();
  const [state, setState] = useState<DraftState>(NOTHING);
  const starts = useRef(0);

  const actions = useMemo(() => {
    const change = (next: (draft: ReadDraft) => Partial<ReadDraft>): void => {
      setState((draft) => (draft.status === 'read' ? { ...draft, ...next(draft) } : draft));
    };
    return {
      read: async (file: File): Promise<void> => {
        reader.stop();
        starts.current += 1;
        const mine = starts.current;
        setState({ status: 'reading', name: file.name });
        let next: DraftState;
        try {
          const notice = await reader.read(file);
          next = { status: 'read', name: file.name, notice, corrected: new Map(), removed: new Set() };
        } catch (error) {
          next =
            error instanceof Stopped
              ? { status: 'empty', wasStopped: true }
              : { status: 'failed', name: file.name, message: messageOf(error) };
        }
        if (mine === starts.current) setState(next);
      },
      stop: () => {
        reader.stop();
      },
      clear: () => {
        setState(NOTHING);
      },
      correct: (task: ReadDraft['notice']['breakdown']['tasks'][number]) => {
        change(({ corrected }) => ({ corrected: new Map([...corrected, [task.id, task]]) }));
      },
      reset: (id: string) => {
        change(({ corrected }) => ({ corrected: without(corrected, id) }));
      },
      remove: (id: string) => {
        change(({ removed }) => ({ removed: new Set([...removed, id]) }));
      },
      restore: (id: string) => {
        change(({ removed }) => ({ removed: new Set([...removed].filter((one) => one !== id)) }));
      },
    };
  }, [reader]);
  return useMemo(() => ({ state, ...actions }), [state, actions]);
}
