import type { PaneJobs } from './jobs';
import type { JobCall, JobReply } from './workerMessages';

const NOT_STARTED = '后台计算没有启动，文件没有处理。请关闭本窗格后重新打开；如仍不行，请把这句话发给维护人员。';

function run<Output>(worker: Worker, call: JobCall): Promise<Output> {
  return new Promise<Output>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<JobReply<Output>>) => {
      if ('output' in data) resolve(data.output);
      else reject(new Error(data.failure));
    });
    worker.addEventListener('error', () => {
      reject(new Error(NOT_STARTED));
    });
    worker.postMessage(call);
  }).finally(() => {
    worker.terminate();
  });
}

/** The jobs, each done in a worker of its own, so that the pane keeps answering (Excel restarts a pane that does not). */
export const workerJobs = (start: () => Worker): PaneJobs => ({
  build: (input) => run(start(), { job: 'build', input }),
  review: (input) => run(start(), { job: 'review', input }),
});
