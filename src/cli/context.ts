import type { OpenFile } from '../app/filePort';
import type { SheetReader } from '../app/importDocument';

/** What commands need from outside: handed in by main.ts. */
export interface CommandContext {
  readonly open: OpenFile;
  readonly readSheets: SheetReader;
  /** Sets the exit code. */
  readonly finish: (code: number) => void;
}
