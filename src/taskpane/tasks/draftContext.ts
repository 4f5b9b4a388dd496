import { createContext, useContext } from 'react';
import type { BreakdownTask } from '../../assessment/model/breakdown';
import type { ReadNotice } from '../services/PaneServices';

/** A notice on its way into the workbook: nothing yet, being read, or read and being corrected. */
export type DraftState =
  | { readonly status: 'empty'; readonly wasStopped: boolean }
  | { readonly status: 'reading'; readonly name: string }
  | { readonly status: 'failed'; readonly name: string; readonly message: string }
  | ReadDraft;

export interface ReadDraft {
  readonly status: 'read';
  /** Name of the document. */
  readonly name: string;
  readonly notice: ReadNotice;
  /** Tasks as the user corrected them, by id. */
  readonly corrected: ReadonlyMap<string, BreakdownTask>;
  /** Ids of the tasks that are not to be written. */
  readonly removed: ReadonlySet<string>;
}

export interface Draft {
  readonly state: DraftState;
  readonly read: (file: File) => Promise<void>;
  readonly stop: () => void;
  readonly clear: () => void;
  readonly correct: (task: BreakdownTask) => void;
  /** Takes a correction back. */
  readonly reset: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly restore: (id: string) => void;
}

/** Kept above the parts of the pane, so that looking at another part loses nothing. */
export const DraftContext = createContext<Draft | null>(null);

export function useDraftContext(): Draft {
  const draft = useContext(DraftContext);
  if (draft === null) throw new Error('outside the pane');
  return draft;
}
