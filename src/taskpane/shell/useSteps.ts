import { useMemo, useRef, useState } from 'react';
import type { Note, Overview, StepResult } from '../../app/desk/desk';
import { messageOf } from '../parts/messageOf';
import type { NoticeProps } from '../parts/Notice';
import type { Steps } from '../services/stepContext';

/** How the last step went: a sentence, and what to look at. */
export interface Outcome extends NoticeProps {
  readonly notes: readonly Note[];
}

export interface StepState extends Steps {
  readonly outcome: Outcome | null;
  readonly say: (outcome: Outcome | null) => void;
  /** As `run`, for steps that say themselves how they went. */
  readonly perform: <T>(
    title: string,
    work: () => Promise<T>,
    outcomeOf: (value: T) => Outcome | null,
  ) => Promise<T | null>;
}

const intentOf = ({ done, notes }: StepResult): NoticeProps['intent'] => {
  if (notes.some(({ severity }) => severity === 'error')) return done ? 'warning' : 'error';
  return done ? 'success' : 'info';
};

function outcomeOf(title: string, result: StepResult): Outcome {
  const { done, notes } = result;
  const [only, ...others] = notes;
  const outcome = { intent: intentOf(result), title: `${title}：` };
  // The one thing there is to say says it all.
  if (only?.at === null && others.length === 0) {
    return { ...outcome, text: only.message, notes: [] };
  }
  return { ...outcome, text: done ? '已完成。' : '没有做成。', notes };
}

/** Steps that write, one at a time, with what came of the last one. */
export function useSteps(take: ((overview: Overview) => void) | undefined): StepState {
  const [running, setRunning] = useState<string | null>(null);
  const [outcome, say] = useState<Outcome | null>(null);
  const current = useRef<string | null>(null);

  const perform: StepState['perform'] = useMemo(
    () => async (title, work, tell) => {
      if (current.current !== null) {
        say({ intent: 'info', text: `“${current.current}”还没有做完，请等它结束后再试。`, notes: [] });
        return null;
      }
      current.current = title;
      setRunning(title);
      say(null);
      try {
        const value = await work();
        say(tell(value));
        return value;
      } catch (error) {
        say({ intent: 'error', title: `${title}：`, text: messageOf(error), notes: [] });
        return null;
      } finally {
        current.current = null;
        setRunning(null);
      }
    },
    [],
  );

  return useMemo(
    () => ({
      running,
      outcome,
      say,
      perform,
      run: (title, step) =>
        perform(title, step, (result) => {
          take?.(result.overview);
          return outcomeOf(title, result);
        }),
    }),
    [running, outcome, perform, take],
  );
}
