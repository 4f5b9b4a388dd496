/** The part of the File System Access API used here; TypeScript does not know it. */
interface WindowWithFolders {
  readonly showDirectoryPicker?: (options: { readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

export const canChooseFolder = (): boolean => (window as WindowWithFolders).showDirectoryPicker !== undefined;

/** Asks for a folder; null when none was chosen or the browser does not allow it. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  const { showDirectoryPicker } = window as WindowWithFolders;
  if (showDirectoryPicker === undefined) return null;
  try {
    return await showDirectoryPicker({ mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
