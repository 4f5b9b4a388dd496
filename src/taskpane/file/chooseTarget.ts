/** The part of the File System Access API used here; TypeScript does not know it. */
interface WindowWithPicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

/** Asks where to save; `download` where the browser cannot ask. */
export async function chooseTarget(name: string): Promise<FileSystemFileHandle | 'download' | 'cancelled'> {
  const { showSaveFilePicker } = window as WindowWithPicker;
  if (showSaveFilePicker === undefined) return 'download';
  try {
    return await showSaveFilePicker({
      suggestedName: name,
      types: [{ description: 'Excel 工作簿', accept: { [XLSX]: ['.xlsx'] } }],
    });
  } catch (error) {
    if (isNamed(error, 'AbortError')) return 'cancelled';
    // Excel on the web shows the pane in a frame, where asking is not allowed.
    if (isNamed(error, 'SecurityError')) return 'download';
    throw error;
  }
}
