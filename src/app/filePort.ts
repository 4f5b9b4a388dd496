import type { WorkbookPort } from '../workbook/port';

/** A workbook kept as a file whose bytes can be had. */
interface FilePort extends WorkbookPort {
  bytes(): Uint8Array;
}

/** Opens the bytes of a file; without any, a file to be written. */
export type OpenFile = (bytes?: Uint8Array) => FilePort;
