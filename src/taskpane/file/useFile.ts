import { useEffect, useState } from 'react';
import type { Round } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import type { StepState } from '../shell/useSteps';
import { bytesOf } from './bytesOf';
import type { FileActions } from './fileContext';
import { useSave } from './useSave';

/** What the user asked for while there were unsaved changes. */
export interface Pending {
  readonly title: string;
  readonly go: () => Promise<void>;
}

/** Opening, saving and closing a workbook file; changes that are not saved are asked about first. */
export function useFile(round: Round, steps: StepState) {
  const { desk } = useServices();
  const { save, saveAs, forget } = useSave(round, steps);
  const [pending, setPending] = useState<Pending | null>(null);
  const { isUnsaved } = round.overview;

  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);

  const guarded = async (next: Pending): Promise<void> => {
    if (isUnsaved) setPending(next);
    else await next.go();
  };

  const actions: FileActions = {
    open: (file) =>
      guarded({
        title: `打开“${file.name}”`,
        go: async () => {
          const result = await steps.run(`打开“${file.name}”`, async () =>
            desk.openFile(file.name, await bytesOf(file)),
          );
          if (result?.done === true) forget();
        },
      }),
    close: () =>
      guarded({
        title: '关闭工作簿',
        go: async () => {
          forget();
          await steps.perform(
            '关闭工作簿',
            () => desk.closeFile().then(round.take),
            () => null,
          );
        },
      }),
    save: async () => {
      await save();
    },
    saveAs: async () => {
      await saveAs();
    },
  };

  return {
    actions,
    pending,
    /** The answers to the question about unsaved changes. */
    answer: {
      stay: () => {
        setPending(null);
      },
      discard: async () => {
        setPending(null);
        await pending?.go();
      },
      saveFirst: async () => {
        setPending(null);
        if (await save()) await pending?.go();
      },
    },
  };
}
