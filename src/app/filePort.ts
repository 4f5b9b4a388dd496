import type { LiveWorkbook, WorkbookPort } from '../workbook/port';

/** A workbook kept as a file whose bytes can be had. */
interface FilePort extends WorkbookPort {
  bytes(): Uint8Array;
}

/** Opens the bytes of a file; without any, a file to be written. */
export type OpenFile = (bytes?: Uint8Array) => FilePort;

/** A file in memory that people work in. */
export interface LiveFile extends LiveWorkbook {
  /** The file as it stands now. */
  bytes(): Promise<Uint8Array>;
  /** Tells states apart: an undone change gives the number from before it. */
  version(): number;
}

export type OpenLiveFile = (bytes?: Uint8Array) => LiveFile;
