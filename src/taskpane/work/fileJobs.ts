import type { OpenFile } from '../../app/filePort';
import { buildJob } from './buildJob';
import type { PaneJobs } from './jobs';
import { reviewJob } from './reviewJob';

/** The jobs on files, done where they are called. */
export const fileJobs = (open: OpenFile): PaneJobs => ({
  build: (input) => buildJob(input, open),
  review: (input) => reviewJob(input, open),
});
