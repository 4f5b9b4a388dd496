import type { OpenFile } from '../app/filePort';
import type { ReturnReader } from '../app/exchange/readReturn';
import type { SheetReader } from '../app/importDocument';
import type { DocumentPlan } from '../shared/documentPlan';

/** What commands need from outside: handed in by main.ts. */
export interface CommandContext {
  readonly open: OpenFile;
  readonly readSheets: SheetReader;
  /** Makes a .docx. */
  readonly writeDocument: (plan: DocumentPlan) => Promise<Uint8Array>;
  /** Reads workbooks that came back. */
  readonly reader: ReturnReader;
  /** Sets the exit code. */
  readonly finish: (code: number) => void;
}
