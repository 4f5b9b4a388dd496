import { createContext, useContext } from 'react';

/** What can be done with the workbook file, outside Excel. */
export interface FileActions {
  readonly open: (file: File) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly saveAs: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Null in Excel: the workbook is Excel's. */
export const FileContext = createContext<FileActions | null>(null);

export const useFileActions = (): FileActions | null => useContext(FileContext);
