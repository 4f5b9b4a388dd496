import type { BuildInput } from './jobs';

/** What the pane asks of a worker; one worker does one job. */
export type JobCall =
  { readonly job: 'build'; readonly input: BuildInput } | { readonly job: 'review'; readonly input: File };

export type JobReply<Output> = { readonly output: Output } | { readonly failure: string };
