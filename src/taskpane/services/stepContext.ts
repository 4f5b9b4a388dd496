import { createContext, useContext } from 'react';
import type { StepResult } from '../../app/desk/desk';

/** Steps that write, one at a time; the pane shows their progress and what came of them. */
export interface Steps {
  /** Title of the running step, null when there is none. */
  readonly running: string | null;
  /** Runs a step; null when it failed or another one was running, which the pane has said then. */
  readonly run: (title: string, step: () => Promise<StepResult>) => Promise<StepResult | null>;
}

export const StepContext = createContext<Steps | null>(null);

export function useStep(): Steps {
  const steps = useContext(StepContext);
  if (steps === null) throw new Error('outside the pane');
  return steps;
}
