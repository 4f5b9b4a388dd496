import { raise, type WorkbookIssue } from '../../../workbook/issues';
import { batches } from '../change/batches';
import { restore } from '../change/restore';
import type { Step } from '../change/step';
import { carryOut, listenAgain } from '../excel/carryOut';
import { explain, isRefusedWhole, type Circumstances } from '../excel/explain';
import { readState } from '../excel/readState';
import type { Session } from '../excel/session';
import type { WorkbookState } from '../state/workbookState';

/** How a change ended. */
export interface Ending {
  readonly isDone: boolean;
  /** Names of the sheets in which only some of it may stand, because it could not be taken back; null otherwise. */
  readonly half: string | null;
  readonly issues: readonly WorkbookIssue[];
}

export interface Watch {
  readonly isCancelled: () => boolean;
  readonly progress: (done: number, all: number) => void;
}

class Cancelled extends Error {}

const sheetsOf = (steps: readonly Step[]): string[] => [
  ...new Set(steps.flatMap((step) => ('sheet' in step ? [step.sheet] : []))),
];

const circumstances = (now: WorkbookState, steps: readonly Step[]): Circumstances => {
  const touched = new Set(sheetsOf(steps));
  const isAboutSheets = steps.some(({ do: kind }) => kind === 'addSheet' || kind === 'deleteSheet');
  return {
    isReadOnly: now.isReadOnly,
    isFixed: now.isFixed && isAboutSheets,
    protectedSheet: now.sheets.find(({ name, protection }) => protection !== null && touched.has(name))?.name ?? null,
  };
};

async function inBatches(session: Session, steps: readonly Step[], { isCancelled, progress }: Watch): Promise<void> {
  const todo = batches(steps);
  for (const [index, batch] of todo.entries()) {
    if (isCancelled()) throw new Cancelled();
    await session(carryOut(batch));
    progress(index + 1, todo.length);
  }
}

const UNWATCHED: Watch = { isCancelled: () => false, progress: () => undefined };

/** Puts everything back as it was before a change that broke off: reads what stands there and undoes the difference. */
export async function putBack(session: Session, before: WorkbookState): Promise<WorkbookState> {
  const now = await readState(session);
  await inBatches(session, restore(now, before, null).steps, UNWATCHED);
  await session(listenAgain);
  return now;
}

/** Carries a change out as a whole: when any batch of it fails or gets no answer, what was done is taken back. */
export async function changeWorkbook(
  session: Session,
  before: WorkbookState,
  steps: readonly Step[],
  watch: Watch,
): Promise<Ending> {
  try {
    await inBatches(session, steps, watch);
    return { isDone: true, half: null, issues: [] };
  } catch (error) {
    return takeBack(session, before, steps, error);
  }
}

async function takeBack(
  session: Session,
  before: WorkbookState,
  steps: readonly Step[],
  error: unknown,
): Promise<Ending> {
  try {
    const now = await putBack(session, before);
    const cause =
      error instanceof Cancelled ? raise('writeCancelled', null) : explain(error, circumstances(now, steps));
    return { isDone: false, half: null, issues: [cause] };
  } catch (second) {
    const cause = explain(error instanceof Cancelled ? second : error, circumstances(before, steps));
    // Refused as a whole at the first batch, nothing was done; whatever comes later may stand there in part.
    if (isRefusedWhole(error) && isRefusedWhole(second) && batches(steps).length === 1) {
      return { isDone: false, half: null, issues: [cause] };
    }
    const sheets = sheetsOf(steps).join('、');
    return { isDone: false, half: sheets, issues: [cause, raise('halfWritten', null, { sheets })] };
  }
}
