import { raise, type WorkbookIssue } from '../../../workbook/issues';
import type { Result } from '../../../shared/issue';
import type { WorkbookIssueCode } from '../../../workbook/issues';
import { rowsBeyondSheets } from '../../../workbook/write/planWorkbookRows';
import type { RowEdit, WorkbookGrid, WorkbookPlan } from '../../../workbook/port';
import { afterSteps } from '../change/model';
import { planSteps } from '../change/planSteps';
import { restore } from '../change/restore';
import { explain } from '../excel/explain';
import { readState } from '../excel/readState';
import type { Session } from '../excel/session';
import { toGrid } from '../excel/toGrid';
import { sameEntries } from '../state/sameEntries';
import type { WorkbookState } from '../state/workbookState';
import { changeWorkbook, putBack, type Watch } from './changeWorkbook';
import type { History } from './history';
import { unwrite, writeEdits, type Written } from './writeCells';

export interface Operations {
  read(): Promise<Result<WorkbookGrid | null, WorkbookIssueCode>>;
  apply(plan: WorkbookPlan): Promise<readonly WorkbookIssue[]>;
  write(edits: readonly RowEdit[]): Promise<readonly WorkbookIssue[]>;
  undo(): Promise<readonly WorkbookIssue[]>;
}

/** What a person can have done with the workbook as a whole. Each is one change: done, or not done at all. */
export function operations(session: Session, history: History, watch: Watch): Operations {
  /** What was read last, on which the next plan rests; null once something of ours was written after it. */
  let seen: WorkbookState | null = null;

  /** Puts back what an earlier write left half done; what is in the way of that, none when it is done. */
  async function settle(): Promise<readonly WorkbookIssue[]> {
    const { broken } = history;
    if (broken === null) return [];
    seen = null;
    if ('before' in broken) await putBack(session, broken.before);
    else {
      const { changes, issues } = await unwrite(session, broken.changes);
      if (changes === null) return issues.filter(({ code }) => code !== 'halfWritten');
    }
    history.broken = null;
    return [];
  }

  /** With the sheets that are still half-written. */
  const withHalf = (issues: readonly WorkbookIssue[]): readonly WorkbookIssue[] =>
    history.broken === null ? issues : [...issues, raise('halfWritten', null, { sheets: history.broken.sheets })];

  /** Trouble of Excel's own as issues. */
  async function told<T>(work: () => Promise<T>, failed: (issues: readonly WorkbookIssue[]) => T): Promise<T> {
    try {
      const inTheWay = await settle();
      return inTheWay.length > 0 ? failed(withHalf(inTheWay)) : await work();
    } catch (error) {
      return failed(withHalf([explain(error)]));
    }
  }

  const issuesOf = (issues: readonly WorkbookIssue[]) => issues;

  async function change(
    before: WorkbookState,
    steps: ReturnType<typeof planSteps>['steps'],
  ): Promise<{ isDone: boolean; issues: readonly WorkbookIssue[] }> {
    const ending = await changeWorkbook(session, before, steps, watch);
    if (ending.half !== null) history.broken = { before, sheets: ending.half };
    return ending;
  }

  function take({ changes, half, issues }: Written): readonly WorkbookIssue[] {
    if (half !== null) history.broken = half;
    if (changes !== null && changes.length > 0) history.add({ kind: 'cells', changes });
    return issues;
  }

  return {
    read: () =>
      told<Result<WorkbookGrid | null, WorkbookIssueCode>>(
        async () => {
          seen = await readState(session);
          return { value: toGrid(seen), issues: [] };
        },
        (issues) => ({ value: null, issues }),
      ),
    apply: (plan) =>
      told(async () => {
        const tooLong = rowsBeyondSheets(plan);
        if (tooLong.length > 0) return tooLong;
        const before = await readState(session);
        // The plan knows nothing of what came in between: it would be written over.
        if (seen !== null && !sameEntries(seen, before)) return [raise('changedMeanwhile', null)];
        const { steps, issues } = planSteps(before, plan);
        if (issues.length > 0 || steps.length === 0) return issues;
        seen = null;
        const ending = await change(before, steps);
        if (ending.isDone) history.add({ kind: 'plan', before, after: afterSteps(before, steps) });
        return ending.issues;
      }, issuesOf),
    write: (edits) =>
      told(async () => {
        seen = null;
        return take(await writeEdits(session, edits));
      }, issuesOf),
    undo: () => {
      const wasBroken = history.broken !== null;
      return told(async () => {
        seen = null;
        // A write that broke off was put back just now; that is what was asked for.
        if (wasBroken) return [];
        const entry = history.last();
        if (entry === undefined) return [raise('nothingToUndo', null)];
        if (entry.kind === 'cells') {
          const { changes, half, issues } = await unwrite(session, entry.changes);
          if (half !== null) history.broken = half;
          if (changes !== null) history.drop();
          return issues;
        }
        const now = await readState(session);
        const { steps, issues } = restore(now, entry.before, entry.after);
        const ending = await change(now, steps);
        if (ending.isDone) history.drop();
        return [...ending.issues, ...(ending.isDone ? issues : [])];
      }, issuesOf);
    },
  };
}
