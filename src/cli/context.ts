import type { OpenFile } from '../app/filePort';

/** What commands need from outside: handed in by main.ts. */
export interface CommandContext {
  readonly open: OpenFile;
  /** Sets the exit code. */
  readonly finish: (code: number) => void;
}
