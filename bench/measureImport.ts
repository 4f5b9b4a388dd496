import { importDocument } from '../src/app/importDocument';
import { readSheets } from '../src/hosts/xlsx/readSheets';
import { DOCUMENTS } from './documents';

export interface MeasuredImport {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly fileMegabytes: number;
  readonly tasks: number;
}

/** One import of a document with `count` tasks; throws when a task is lost. */
export async function measureImport(format: string, count: number): Promise<MeasuredImport> {
  const made = DOCUMENTS[format]?.(count);
  if (!made) throw new Error(`no such format: ${format}`);
  const start = performance.now();
  const { document } = await importDocument(made.name, made.bytes, readSheets);
  const seconds = (performance.now() - start) / 1000;
  const tasks = document.kind === 'breakdown' ? document.tasks.length : 0;
  if (tasks !== count) throw new Error(`${format}: ${count} tasks written, ${tasks} read`);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { seconds, peakMegabytes, fileMegabytes: made.bytes.length / 1e6, tasks };
}
