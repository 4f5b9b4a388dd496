import { type DragEvent, useEffect, useEffectEvent, useState } from 'react';
import { pastedFile } from './pastedFile';

/** Takes a file that is dropped on an element, and where wanted what is pasted while the page is shown. */
export function useFileTarget(onChoose: (file: File) => void, takesPaste: boolean) {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((event: ClipboardEvent) => {
    const file = event.clipboardData === null ? null : pastedFile(event.clipboardData);
    if (file === null) return;
    event.preventDefault();
    onChoose(file);
  });
  useEffect(() => {
    if (!takesPaste) return;
    document.addEventListener('paste', take);
    return () => {
      document.removeEventListener('paste', take);
    };
  }, [takesPaste]);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => {
      setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file !== undefined) onChoose(file);
    },
  };
}
