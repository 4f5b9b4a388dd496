/// <reference types="@microsoft/office-js/dist/office" />
import type { Exchange } from './traffic';

/** A question to a real Excel: what it answers replaces an assumption of docs/officejs-假设.md. */
export interface Probe {
  readonly question: string;
  /** Works on a sheet of its own; what it returns is kept beside the batches. */
  readonly ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
}

/** What Excel answered to one question. */
export interface Finding {
  readonly question: string;
  readonly answer: unknown;
  /** The error as an add-in sees it; null when there was none. */
  readonly error: { readonly code: string; readonly message: string; readonly at: string } | null;
  readonly exchanges: readonly Exchange[];
}

const errorOf = (error: unknown): Finding['error'] =>
  error instanceof OfficeExtension.Error
    ? { code: error.code, message: error.message, at: error.debugInfo.errorLocation ?? '' }
    : { code: '', message: String(error), at: '' };

/** Asks one question on a new sheet and takes the sheet away again. */
export async function askExcel({ question, ask }: Probe, exchanges: Exchange[]): Promise<Finding> {
  exchanges.length = 0;
  const outcome = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    try {
      return { answer: await ask(context, sheet), error: null };
    } catch (error) {
      return { answer: null, error: errorOf(error) };
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
  return { question, ...outcome, exchanges: [...exchanges] };
}
