import { hostReady } from '../hosts/officejs/hostReady';
import { readSheets } from '../hosts/xlsx/readSheets';
import { xlsxPort } from '../hosts/xlsx/xlsxPort';
import { fileJobs } from './background/fileJobs';
import { serveJobs } from './background/serveJobs';
import { workerJobs } from './background/workerJobs';

/**
 * Composition root of the pane and of its worker: the same file runs in both, so that hosts are named in one place.
 * A worker has no document and loads no components.
 */
async function showPane(): Promise<void> {
  const [host, { renderPane }] = await Promise.all([hostReady(), import('./renderPane')]);
  const jobs = workerJobs(() => new Worker(new URL('./main.tsx', import.meta.url), { name: 'worker' }));
  renderPane({ host, jobs });
}

if (typeof document === 'undefined') serveJobs(fileJobs(xlsxPort, readSheets));
else void showPane();
