import type { OpenFile } from '../../app/filePort';
import type { SheetReader } from '../../app/importDocument';
import { buildJob } from './buildJob';
import type { PaneJobs } from './jobs';
import { reviewJob } from './reviewJob';

/** The jobs on files, done where they are called. */
export const fileJobs = (open: OpenFile, readSheets: SheetReader): PaneJobs => ({
  build: (input) => buildJob(input, open, readSheets),
  review: (input) => reviewJob(input, open),
});
