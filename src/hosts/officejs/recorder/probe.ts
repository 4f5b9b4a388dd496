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

/** Milliseconds; a real Excel answers these within one second, or never. */
const PATIENCE = 10_000;

const errorOf = (error: unknown): Finding['error'] =>
  error instanceof OfficeExtension.Error
    ? { code: error.code, message: error.message, at: error.debugInfo.errorLocation ?? '' }
    : { code: '', message: String(error), at: '' };

/** What a call gives, or an error when Excel stays silent. */
function answered<T>(call: Promise<T>): Promise<T> {
  const silence = new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`no answer within ${PATIENCE} ms`));
    }, PATIENCE);
  });
  return Promise.race([call, silence]);
}

/** Each in a context of its own: one that Excel does not answer is of no more use. */
const addSheet = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });

const deleteSheet = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

/** Asks one question on a new sheet and takes the sheet away again. */
export async function askExcel({ question, ask }: Probe, exchanges: Exchange[]): Promise<Finding> {
  const name = await answered(addSheet());
  exchanges.length = 0;
  const asked = Excel.run((context) => ask(context, context.workbook.worksheets.getItem(name)));
  const outcome = await answered(asked).then(
    (answer) => ({ answer, error: null }),
    (error: unknown) => ({ answer: null, error: errorOf(error) }),
  );
  const finding = { question, ...outcome, exchanges: [...exchanges] };
  await answered(deleteSheet(name));
  return finding;
}
