import { useState } from 'react';
import { useServices } from '../services/servicesContext';
import { useAnswer } from '../services/useAnswer';

interface Source {
  readonly text: string;
  readonly file: File | null;
  /** Grows with every new source. */
  readonly turn: number;
}

/** A table of units as the desk reads it, pasted or from a file; each new one replaces the last. */
export function usePasteRoster() {
  const { desk } = useServices();
  const [{ text, file, turn }, setSource] = useState<Source>({ text: '', file: null, turn: 0 });
  const answer = useAnswer(`roster file ${turn}`, async () => {
    if (file === null && text.trim() === '') return null;
    const bytes = file === null ? new TextEncoder().encode(text) : new Uint8Array(await file.arrayBuffer());
    return desk.readRoster(bytes);
  });
  return {
    text,
    fileName: file?.name ?? null,
    setText: (pasted: string) => {
      setSource({ text: pasted, file: null, turn: turn + 1 });
    },
    setFile: (chosen: File) => {
      setSource({ text: '', file: chosen, turn: turn + 1 });
    },
    answer,
  };
}
