import type { WorkbookPort } from '../workbook/port';

/** A workbook file whose bytes can be had. */
export interface FilePort extends WorkbookPort {
  bytes(): Uint8Array;
}

/** What commands need from outside: handed in by main.ts. */
export interface CommandContext {
  readonly open: (bytes?: Uint8Array) => FilePort;
  /** Sets the exit code. */
  readonly finish: (code: number) => void;
}
