import { useRef, useState } from 'react';

export type JobState<Output> =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'done'; readonly output: Output }
  | { readonly status: 'failed'; readonly message: string };

/** State of a job that may be started again before it has ended: only the last start counts. */
export function useJob<Input, Output>(
  job: (input: Input) => Promise<Output>,
): readonly [JobState<Output>, (input: Input) => void] {
  const [state, setState] = useState<JobState<Output>>({ status: 'idle' });
  const starts = useRef(0);
  const start = (input: Input) => {
    starts.current += 1;
    const mine = starts.current;
    const settle = (next: JobState<Output>) => {
      if (mine === starts.current) setState(next);
    };
    setState({ status: 'running' });
    job(input).then(
      (output) => {
        settle({ status: 'done', output });
      },
      (error: unknown) => {
        settle({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  return [state, start];
}
