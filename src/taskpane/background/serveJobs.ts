import { UnreadableFile } from './bytesOf';
import type { PaneJobs } from './jobs';
import type { JobCall, JobReply } from './workerMessages';

const failureOf = (error: unknown): string =>
  error instanceof UnreadableFile
    ? error.message
    : `程序内部出错（${String(error)}）。原文件没有改动。请把这句话连同所选文件发给维护人员。`;

/** The worker's side: does the job it is sent and answers. The one place where broken invariants are caught. */
export function serveJobs(jobs: PaneJobs): void {
  const answer = async (call: JobCall): Promise<JobReply<unknown>> => {
    try {
      return { output: await (call.job === 'build' ? jobs.build(call.input) : jobs.review(call.input)) };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  };
  self.addEventListener('message', ({ data }: MessageEvent<JobCall>) => {
    void answer(data).then((reply) => {
      self.postMessage(reply);
    });
  });
}
