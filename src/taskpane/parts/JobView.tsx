import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from './Notice';
import type { JobState } from './useJob';

interface JobViewProps<Output> {
  readonly state: JobState<Output>;
  /** Said before anything was chosen: what to do. */
  readonly empty: string;
  readonly running: string;
  /** The outcome in a sentence or two: screen readers read it out. */
  readonly summary: (output: Output) => ReactNode;
  /** The rest of it. */
  readonly children: (output: Output) => ReactNode;
}

/** A job as the user sees it: nothing yet, busy, failed or its result. */
export function JobView<Output>({ state, empty, running, summary, children }: JobViewProps<Output>) {
  return (
    <>
      <div role="status">
        {state.status === 'idle' && empty}
        {state.status === 'running' && <Spinner size="small" labelPosition="after" label={running} />}
        {state.status === 'failed' && <Notice intent="error" text={state.message} />}
        {state.status === 'done' && summary(state.output)}
      </div>
      {state.status === 'done' && children(state.output)}
    </>
  );
}
