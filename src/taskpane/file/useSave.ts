import { useRef } from 'react';
import type { StepState } from '../shell/useSteps';
import { useServices } from '../services/servicesContext';
import type { Round } from '../services/roundContext';
import { chooseTarget, XLSX } from './chooseTarget';
import { download } from './download';
import { SAVE_SAYINGS, type Saved } from './saveSayings';
import { writeTarget } from './writeTarget';

type Target = FileSystemFileHandle | 'download';

/** Saves the open workbook; once a place was chosen, it is saved there again. */
export function useSave({ overview, take }: Round, { perform }: StepState) {
  const { desk } = useServices();
  const target = useRef<FileSystemFileHandle | null>(null);

  const write = async (to: Target): Promise<{ readonly how: Saved; readonly as: string }> => {
    const { name, bytes } = await desk.saveFile();
    const file = new Blob([Uint8Array.from(bytes)], { type: XLSX });
    if (to === 'download') {
      download(file, name);
      return { how: 'downloaded', as: name };
    }
    const isWritten = await writeTarget(file, to);
    if (isWritten) target.current = to;
    return { how: isWritten ? 'saved' : 'failed', as: to.name };
  };

  const saveTo = async (choose: () => Promise<Target | 'cancelled'>): Promise<boolean> => {
    const saved = await perform(
      '保存',
      async () => {
        const to = await choose();
        if (to === 'cancelled') return { how: 'cancelled', as: '' } as const;
        const result = await write(to);
        if (result.how !== 'failed') take(await desk.saved());
        return result;
      },
      ({ how, as }) => ({ ...SAVE_SAYINGS[how](as), notes: [] }),
    );
    return saved !== null && (saved.how === 'saved' || saved.how === 'downloaded');
  };

  const ask = () => chooseTarget(overview.file ?? `${overview.title}.xlsx`);
  return {
    save: () => saveTo(() => (target.current === null ? ask() : Promise.resolve(target.current))),
    saveAs: () => saveTo(ask),
    /** For another file: asks again where to save. */
    forget: () => {
      target.current = null;
    },
  };
}
