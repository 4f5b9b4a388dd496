/** How it went, and the name the file got. */
export interface Saved {
  readonly how: 'saved' | 'downloaded' | 'cancelled' | 'failed';
  readonly as: string;
}

/** The part of the File System Access API used here; TypeScript does not know it. */
interface WindowWithPicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

function download(file: Blob, name: string): Saved {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  return { how: 'downloaded', as: name };
}

/** Where the user says, if the browser can ask; otherwise as a download. */
export async function saveFile(file: Blob, name: string): Promise<Saved> {
  const { showSaveFilePicker } = window as WindowWithPicker;
  if (showSaveFilePicker === undefined) return download(file, name);
  try {
    const handle = await showSaveFilePicker({
      suggestedName: name,
      types: [{ description: 'Excel 工作簿', accept: { [file.type]: ['.xlsx'] } }],
    });
    const target = await handle.createWritable();
    await target.write(file);
    await target.close();
    return { how: 'saved', as: handle.name };
  } catch (error) {
    if (isNamed(error, 'AbortError')) return { how: 'cancelled', as: name };
    // Excel on the web shows the pane in a frame, where asking is not allowed.
    if (isNamed(error, 'SecurityError')) return download(file, name);
    return { how: 'failed', as: name };
  }
}
